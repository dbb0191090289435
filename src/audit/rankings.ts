import type { Database } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { CAUSES } from '../domain/reading.ts'
import { columnNumbered } from '../facts/cell-ref.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { TABLE } from '../tables/tables.ts'
import { FAIL } from './judged-tables.ts'

/** The blocking rules that fail, by the resellers they stop, then by the customers and the orders behind these. */
export async function blockers(database: Database, book: RuleBook): Promise<AuditSummary['blockers']> {
  const blocking = book.rules.filter(({ file }) => file.severity === 'blocking').map(({ file }) => `'${file.id}'`)
  const behind = (table: string) => `(SELECT parent, count(*) AS n FROM ${table} GROUP BY parent)`
  const rows = await database.rows(`WITH stopped AS (SELECT DISTINCT rule, rid AS reseller FROM finding
      WHERE verdict = ${FAIL} AND rule IN (${["''", ...blocking].join(', ')}))
    SELECT rule, count(*) AS resellers, coalesce(sum(c.n), 0)::BIGINT AS customers, coalesce(sum(o.n), 0)::BIGINT AS orders
    FROM stopped s LEFT JOIN ${behind('customer')} c ON c.parent = s.reseller LEFT JOIN ${behind('order_line')} o ON o.parent = s.reseller
    GROUP BY rule ORDER BY resellers DESC, customers DESC, orders DESC, rule`)
  return rows.map(({ rule, resellers, customers, orders }) => ({
    rule: String(rule),
    resellers: Number(resellers),
    customers: Number(customers),
    orders: Number(orders),
  }))
}

/** The columns that decide unknown verdicts, by how many. */
export async function dataGaps(database: Database): Promise<AuditSummary['dataGaps']> {
  const rows = await database.rows(`SELECT col, why, count(*) AS verdicts, count(DISTINCT reseller) AS resellers
    FROM gap WHERE col IS NOT NULL AND why IS NOT NULL GROUP BY col, why`)
  const gaps = rows.flatMap(({ col, why, verdicts, resellers }) => {
    const cause = CAUSES.find((one) => one === why)
    return cause === undefined
      ? []
      : [{ column: columnNumbered(Number(col)), cause, verdicts: Number(verdicts), resellers: Number(resellers) }]
  })
  return gaps.sort((a, b) => b.verdicts - a.verdicts || inOrder(a.column, b.column) || inOrder(a.cause, b.cause))
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** A rule that is unknown somewhere for columns that no file has: all those it asks for, and how often. */
export interface Lack {
  readonly needs: ReadonlySet<string>
  readonly verdicts: number
}

/**
 * The kinds of export that would settle unknown verdicts, by how many: of rules that lack nothing but columns of the
 * kind. Whether its cells are then filled nobody knows.
 */
export function missingExports(lacks: readonly Lack[], kinds: readonly ExportKind[]): AuditSummary['missingExports'] {
  return kinds
    .map((kind) => {
      const brings = columnsOf(kind)
      const settled = lacks.filter(({ needs }) => needs.size > 0 && [...needs].every((need) => brings.has(need)))
      return {
        kind: kind.id,
        columns: [...new Set(settled.flatMap(({ needs }) => [...needs]))].sort(),
        verdicts: settled.reduce((sum, { verdicts }) => sum + verdicts, 0),
      }
    })
    .filter(({ verdicts }) => verdicts > 0)
    .sort((a, b) => b.verdicts - a.verdicts || a.columns.length - b.columns.length || (a.kind < b.kind ? -1 : 1))
}

/** The columns that a kind feeds, and the lists that its records are rows of. */
function columnsOf({ columns, constants, lists }: ExportKind): ReadonlySet<string> {
  const fed = [...columns.flatMap(({ to }) => to), ...Object.keys(constants)]
  const listed = Object.values(TABLE).flatMap(({ name, parent, list }) =>
    list !== undefined && fed.some((column) => column.startsWith(`${name}.`)) ? [`${parent}.${list}`] : [],
  )
  return new Set([...fed, ...listed, ...Object.keys(lists).map((list) => `reseller.${list}`)])
}
