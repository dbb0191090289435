import type { Database } from '../database/database.ts'
import type { Column, TableName } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'

/** How the rows of one table are put together. */
export interface Grouping {
  readonly table: TableName
  /** The query that gives the rows: the typed columns, `src`, `parent`, and `same`, equal for rows that are one. */
  readonly rows: string
  /** The canonical columns that some file gives; of the others nobody could say anything. */
  readonly given: ReadonlySet<string>
}

/**
 * Makes the canonical table of the typed rows: one row for each group, in the order of the sources, with for each
 * column its value, `_why` there is none, and `_src`, the record it came from. Cells of one row that disagree conflict.
 */
export async function mergeRows(database: Database, { table, rows, given }: Grouping): Promise<void> {
  await database.run(`CREATE TABLE part_${table} AS SELECT *,
    dense_rank() OVER (ORDER BY parent, first_src, same) AS rid FROM
    (SELECT *, min(src) OVER (PARTITION BY parent, same) AS first_src FROM (${rows}))`)
  const [counted] = await database.rows(`SELECT count(*) AS rows, count(DISTINCT rid) AS groups FROM part_${table}`)
  const single = counted !== undefined && counted.rows === counted.groups
  const columns = TABLE[table].columns.flatMap((column) =>
    single ? oneSource(column, given) : manySources(column, given),
  )
  const position = 'row_number() OVER (PARTITION BY parent ORDER BY rid) - 1 AS position'
  await database.run(
    single
      ? `CREATE TABLE ${table} AS SELECT rid, parent, ${position}, src, ${columns.join(',\n')} FROM part_${table} p ORDER BY rid`
      : `CREATE TABLE ${table} AS SELECT *, ${position} FROM (SELECT rid, any_value(parent) AS parent, min(src) AS src,
          ${columns.join(',\n')} FROM part_${table} p GROUP BY rid) ORDER BY rid`,
  )
}

function oneSource(column: Column, given: ReadonlySet<string>): readonly string[] {
  const { table, name } = column
  if (!given.has(`${table}.${name}`)) return unsaid(column, 'p.src')
  return [
    `p."${name}" AS "${name}"`,
    `CASE WHEN p."${name}" IS NULL THEN coalesce(p."${name}_why", 'missing') END AS "${name}_why"`,
    `p.src AS "${name}_src"`,
  ]
}

function manySources(column: Column, given: ReadonlySet<string>): readonly string[] {
  const { table, name } = column
  if (!given.has(`${table}.${name}`)) return unsaid(column, 'min(p.src)')
  const value = `p."${name}"`
  const why = `p."${name}_why"`
  const told = `min(${value}) IS NOT NULL`
  const conflict = `coalesce(min(${value}) <> max(${value}) OR (${told} AND count(*) FILTER (WHERE ${why} = 'none') > 0), FALSE)`
  const firstWhy = `coalesce(${WEIGHT}[max(list_position(${WEIGHT}, ${why}))], 'missing')`
  return [
    `CASE WHEN NOT ${conflict} THEN min(${value}) END AS "${name}"`,
    `CASE WHEN ${conflict} THEN 'conflict' WHEN NOT (${told}) THEN ${firstWhy} END AS "${name}_why"`,
    `coalesce(min(p.src) FILTER (WHERE ${value} IS NOT NULL), min(p.src) FILTER (WHERE ${why} IS NOT NULL AND ${why} <> 'missing'),
      min(p.src)) AS "${name}_src"`,
  ]
}

/** A column that no file has says nothing of any row. */
function unsaid({ name, type }: Column, source: string): readonly string[] {
  return [`NULL::${type.sqlType} AS "${name}"`, `'no-column' AS "${name}_why"`, `${source} AS "${name}_src"`]
}

/** Of several causes the heaviest counts, whatever the order of the files. */
const WEIGHT = `['no-match', 'blank', 'none', 'unreadable', 'ambiguous', 'conflict']`
