import { GATES } from '../domain/gate.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { dayFile, gateFile, type Side, vacantFile } from './day-tables.ts'
import { FAIL, UNKNOWN } from './judged-tables.ts'

/** The rules of the two days. */
export type Books = Readonly<Record<Side, RuleBook>>

/**
 * The SQL of `change`: one row for each gate (`kind` is NULL) and each verdict that is another on the later day, with
 * `before` and `after` as the tables keep them, NULL for a rule that is not in force.
 */
export function changeTable(books: Books, folder: string): string {
  const parts = [
    ...GATES.map((gate) => gateChanges(gate, folder)),
    ...SUBJECTS.flatMap((kind) => verdictChanges(kind, books, folder)),
  ]
  return `CREATE TABLE change AS ${parts.join('\nUNION ALL\n')}`
}

function gateChanges(gate: string, folder: string): string {
  const through = `"${gate}_through"`
  const [a, b] = [gateFile(folder, 'before'), gateFile(folder, 'after')].map(read)
  return `SELECT a.account, NULL::VARCHAR AS kind, NULL::VARCHAR AS key, ${text(gate)} AS rule,
    a.${through} AS before, b.${through} AS after FROM ${a} a JOIN ${b} b USING (reseller)
    WHERE ${STATE(`a.${through}`)} <> ${STATE(`b.${through}`)}`
}

/** Blocked, open, or one of the two ways to be undetermined. */
const STATE = (column: string) => `(CASE ${column} WHEN 0 THEN 0 WHEN 3 THEN 2 ELSE 1 END)`

function verdictChanges(kind: SubjectKind, books: Books, folder: string): readonly string[] {
  const asked = (side: Side) => (books[side].about.get(kind) ?? []).map(({ file }) => file.id)
  const [old, now] = [asked('before'), asked('after')]
  return [...new Set([...old, ...now])].flatMap((rule) => {
    const there = { before: old.includes(rule), after: now.includes(rule) }
    return [
      onSubjects(kind, rule, there, folder),
      ...(kind === 'reseller' || kind === 'contact' || there.before === there.after
        ? []
        : [onLists(kind, rule, there, folder)]),
    ]
  })
}

type There = Readonly<Record<Side, boolean>>

function onSubjects(kind: SubjectKind, rule: string, there: There, folder: string): string {
  const file = (day: Side) => read(dayFile(folder, day, kind))
  const head = (from: string) => `SELECT ${from}.account, ${text(kind)}, ${from}.key, ${text(rule)}`
  if (there.before && there.after) {
    const [a, b] = [`a."${rule}"`, `b."${rule}"`]
    return `${head('b')}, ${a}, ${b} FROM ${file('before')} a JOIN ${file('after')} b USING (id)
      WHERE ${weight(a)} <> ${weight(b)}`
  }
  const [day, verdicts] = there.before
    ? (['before', `a."${rule}", NULL`] as const)
    : (['after', `NULL, a."${rule}"`] as const)
  return `${head('a')}, ${verdicts} FROM ${file(day)} a WHERE a."${rule}" IN (${FAIL}, ${UNKNOWN})`
}

/** What is not known of a list without rows is the same on both days; only rules come and go. */
function onLists(kind: SubjectKind, rule: string, there: There, folder: string): string {
  const [day, verdicts] = there.before ? (['before', 'verdict, NULL'] as const) : (['after', 'NULL, verdict'] as const)
  return `SELECT account, ${text(kind)}, account, ${text(rule)}, ${verdicts}
    FROM ${read(vacantFile(folder, day, kind))} WHERE verdict = ${UNKNOWN}`
}

function weight(verdict: string): string {
  return `(CASE ${verdict} WHEN ${FAIL} THEN 2 WHEN ${UNKNOWN} THEN 1 ELSE 0 END)`
}

function read(file: string): string {
  return `read_parquet(${text(file)})`
}
