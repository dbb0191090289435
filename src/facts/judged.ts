import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import { childrenOf, parentOf, type Row } from '../tables/row.ts'
import type { Circumstances, Flag } from './expression.ts'

/**
 * Whether an MPN id is one that the rules judge: the ids linked to this tenant; where none is linked, every given id
 * not known to be global. Where it is not known whether an id is linked, all that could turn out is weighed: an id
 * that is judged linked or not is judged.
 */
export function judged(linked: Flag, global: Flag): Flag {
  return {
    columns: [...linked.columns, ...global.columns],
    read: (row, circumstances) => {
      const own = linked.read(row, circumstances, row)
      if (isKnown(own) && own.value) return own
      const unlinked = judgedUnlinked(row, linked, global, circumstances)
      if (isKnown(own) || (isKnown(unlinked) && unlinked.value)) return unlinked
      return because(own.cause, own.candidates)
    },
    origin: linked.origin,
    sql: (scope) => {
      const own = scope.sql(linked)
      const isGlobal = scope.sql(global)
      const inner = scope.within('mpn_id')
      const { value, why } = inner.sql(linked)
      const others = scope.join(
        `(SELECT ${inner.alias}.parent AS parent, max(CASE WHEN ${value} THEN 1 ELSE 0 END) AS linked,
          count(*) FILTER (WHERE ${value} IS NULL) AS open,
          list({row: ${inner.alias}.rid, why: ${why}} ORDER BY ${inner.alias}.position) FILTER (WHERE ${value} IS NULL) AS why
          FROM ${inner.from()} GROUP BY 1)`,
        (alias) => `${alias}.parent = ${scope.alias}.parent`,
      )
      const openOthers = `(${others}.open - CASE WHEN ${own.value} IS NULL THEN 1 ELSE 0 END)`
      const unlinked = `CASE WHEN ${others}.linked = 1 THEN FALSE WHEN coalesce(${isGlobal.value}, FALSE) THEN FALSE
        WHEN ${openOthers} > 0 THEN NULL ELSE TRUE END`
      const firstOpenOther = `list_filter(${others}.why, lambda o: o.row <> ${scope.alias}.rid)[1].why`
      return {
        value: `CASE WHEN ${own.value} THEN TRUE WHEN ${own.value} IS NULL AND NOT coalesce(${unlinked}, FALSE) THEN NULL
          ELSE ${unlinked} END`,
        why: `CASE WHEN ${own.value} THEN NULL WHEN ${own.value} IS NULL AND NOT coalesce(${unlinked}, FALSE) THEN ${own.why}
          WHEN (${unlinked}) IS NULL THEN ${firstOpenOther} END`,
        at: own.at,
      }
    },
  }
}

/** What would hold if the id were not linked: it is judged unless another is linked or it is known to be global. */
function judgedUnlinked(row: Row, linked: Flag, global: Flag, circumstances: Circumstances): Reading<boolean> {
  const others = childrenOf(parentOf(row), 'mpn_id')
    .filter((other) => other !== row)
    .map((other) => linked.read(other, circumstances, other))
  if (others.some((other) => isKnown(other) && other.value)) return known(false)

  const kind = global.read(row, circumstances, row)
  if (isKnown(kind) && kind.value) return known(false)

  return others.find((other) => !isKnown(other)) ?? known(true)
}
