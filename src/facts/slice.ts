import { TABLES, type TableName } from '../tables/column.ts'

/**
 * Facts are worked out for so many accounts at a time: what a query joins for one of them, it holds in memory for all.
 * The rows of a table that belong to the accounts in hand are a view of their own; who compares accounts looks at the
 * tables themselves.
 */
export function sliceOf(table: TableName): string {
  return `slice_${table}`
}

/** The SQL of the views; `slice` says which accounts are in hand. */
export function sliceViews(): string {
  return TABLES.map(
    (table) => `CREATE OR REPLACE VIEW ${sliceOf(table)} AS SELECT * FROM ${table} WHERE ${inHand(table)}`,
  ).join(';\n')
}

/** The SQL that takes the accounts after one number, up to another and with it, in hand. */
export function slice(after: number, until: number): string {
  return `SET VARIABLE slice_after = ${after}; SET VARIABLE slice_until = ${until}`
}

function inHand(table: TableName): string {
  if (table === 'customer_link') return `parent IN (SELECT rid FROM ${sliceOf('customer')})`
  const account = table === 'reseller' ? 'rid' : 'parent'
  return `${account} > getvariable('slice_after') AND ${account} <= getvariable('slice_until')`
}
