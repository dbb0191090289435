import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Row } from '../tables/row.ts'
import { contradictionSql } from './cell-ref.ts'
import type { Circumstances, Expression, Flag, Origin } from './expression.ts'
import type { Scope, Sql } from './scope.ts'

/** Kleene's `and`: false as soon as one part is false, else unknown as soon as one is unknown. */
export function allOf(...parts: readonly Flag[]): Flag {
  return decidedBy(false, parts)
}

/** Kleene's `or`: true as soon as one part is true, else unknown as soon as one is unknown. */
export function anyOf(...parts: readonly Flag[]): Flag {
  return decidedBy(true, parts)
}

/**
 * One fact that two places may tell: either tells it, both must tell the same. Where they differ it is a conflict.
 */
export function agreed<T extends Value>(first: Expression<T>, second: Expression<T>): Expression<T> {
  return {
    columns: [...first.columns, ...second.columns],
    read: (row, circumstances, self) => {
      const a = first.read(row, circumstances, self)
      const b = second.read(row, circumstances, self)
      if (!isKnown(a)) return isKnown(b) ? b : a
      return isKnown(b) && a.value !== b.value ? because('conflict', [String(a.value), String(b.value)]) : a
    },
    origin: (row, circumstances, self) => {
      const a = first.read(row, circumstances, self)
      const b = second.read(row, circumstances, self)
      if (!isKnown(a) && isKnown(b)) return second.origin(row, circumstances, self)
      const told = first.origin(row, circumstances, self)
      if (!isKnown(a) || !isKnown(b) || a.value === b.value) return told
      return told && { ...told, ...withCell(second.origin(row, circumstances, self)) }
    },
    sql: (scope) => {
      const a = scope.sql(first)
      const b = scope.sql(second)
      const differ = `(${a.value} IS NOT NULL AND ${b.value} IS NOT NULL AND ${a.value} <> ${b.value})`
      return {
        value: `CASE WHEN ${differ} THEN NULL ELSE coalesce(${a.value}, ${b.value}) END`,
        why: `CASE WHEN ${differ} THEN 'conflict' WHEN ${a.value} IS NULL AND ${b.value} IS NULL THEN ${a.why} END`,
        at: `CASE WHEN ${differ} THEN ${contradictionSql(a.at, b.at)}
          WHEN ${a.value} IS NULL AND ${b.value} IS NOT NULL THEN ${b.at} ELSE ${a.at} END`,
      }
    },
  }
}

function withCell(against: Origin | undefined): Pick<Origin, 'against'> {
  return against === undefined ? {} : { against }
}

/** Kleene's `not`: the mirror image, unknown where the flag is. */
export function not(flag: Flag): Flag {
  return {
    columns: flag.columns,
    read: (row, circumstances, self) => {
      const reading = flag.read(row, circumstances, self)
      return isKnown(reading) ? known(!reading.value) : reading
    },
    origin: flag.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(flag)
      return { value: `(NOT ${value})`, why, at }
    },
  }
}

/** True where the flag is, else not known: what shows that something is so does not show that it is not. */
export function proof(flag: Flag): Flag {
  return {
    columns: flag.columns,
    read: (row, circumstances, self) => {
      const reading = flag.read(row, circumstances, self)
      return isKnown(reading) && !reading.value ? because('no-match') : reading
    },
    origin: flag.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(flag)
      return {
        value: `CASE WHEN ${value} THEN TRUE END`,
        why: `CASE WHEN ${value} IS NULL THEN ${why} WHEN NOT ${value} THEN 'no-match' END`,
        at,
      }
    },
  }
}

/** The first part with the decisive value decides; failing that the first unknown one; failing that they all agree. */
function decidedBy(decisive: boolean, parts: readonly Flag[]): Flag {
  return {
    columns: parts.flatMap(({ columns }) => columns),
    read: (row, circumstances, self) => readDecided(decisive, parts, row, circumstances, self),
    origin: (row, circumstances, self) => originDecided(decisive, parts, row, circumstances, self),
    sql: (scope) => sqlDecided(decisive, parts, scope),
  }
}

function readDecided(
  decisive: boolean,
  parts: readonly Flag[],
  row: Row,
  circumstances: Circumstances,
  self: Row,
): Reading<boolean> {
  let answer: Reading<boolean> = known(!decisive)
  for (const part of parts) {
    const reading = part.read(row, circumstances, self)
    if (isKnown(reading) && reading.value === decisive) return reading
    if (!isKnown(reading) && isKnown(answer)) answer = reading
  }
  return answer
}

function originDecided(
  decisive: boolean,
  parts: readonly Flag[],
  row: Row,
  circumstances: Circumstances,
  self: Row,
): Origin | undefined {
  const whole = readDecided(decisive, parts, row, circumstances, self)
  const decider = parts.find((part) => {
    const reading = part.read(row, circumstances, self)
    return isKnown(whole) ? isKnown(reading) && reading.value === whole.value : !isKnown(reading)
  })
  return decider?.origin(row, circumstances, self)
}

function sqlDecided(decisive: boolean, parts: readonly Flag[], scope: Scope): Sql {
  const written = parts.map((part) => scope.sql(part))
  const value = `(${written.map((part) => part.value).join(decisive ? ' OR ' : ' AND ')})`
  const firstUnknown = (what: 'why' | 'at') =>
    `CASE ${written.map((part) => `WHEN ${part.value} IS NULL THEN ${part[what]}`).join(' ')} END`
  const first = (truth: boolean) =>
    `CASE ${written.map((part) => `WHEN ${truth ? '' : 'NOT '}${part.value} THEN ${part.at}`).join(' ')} END`
  return {
    value,
    why: `CASE WHEN ${value} IS NULL THEN ${firstUnknown('why')} END`,
    at: `CASE WHEN ${value} IS NULL THEN ${firstUnknown('at')} WHEN ${value} THEN ${first(true)} ELSE ${first(false)} END`,
  }
}
