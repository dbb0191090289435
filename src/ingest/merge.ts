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
 * Makes the canonical table of the typed rows: one row for each group, numbered in the order of the sources, with for each
 * column its value, `_why` there is none, and `_src`, the record it came from. Cells of one row that disagree conflict.
 * What was put together stays as `part_<table>`, by the number of the row. The table is a view: only what differs from
 * row to row is stored (see `storedRows`).
 */
export async function mergeRows(database: Database, { table, rows, given }: Grouping): Promise<void> {
  // Numbered apart from the cells: there are up to three to a column, and none of them has to be sorted.
  await database.run(`CREATE TABLE group_${table} AS SELECT parent, same, records,
    row_number() OVER (ORDER BY parent, first_src, same) AS rid,
    row_number() OVER (PARTITION BY parent ORDER BY first_src, same) - 1 AS position
    FROM (SELECT parent, same, min(src) AS first_src, count(*) AS records FROM (${rows}) GROUP BY parent, same)`)
  const [counted] = await database.rows(`SELECT count(*) FILTER (WHERE records > 1) AS several FROM group_${table}`)
  const numbered = `(SELECT p.*, g.rid, g.position FROM (${rows}) p JOIN group_${table} g USING (parent, same)) p`
  const columns = TABLE[table].columns
  const told = columns.filter(({ name }) => given.has(`${table}.${name}`))
  const key = table === 'reseller' ? ['NULL::VARCHAR AS key'] : []
  if (counted?.several === 0) {
    const cells = [...key, ...told.flatMap(oneSource)].map((cell) => `, ${cell}`).join('')
    await database.run(`CREATE TABLE ${storedRows(table)} AS SELECT rid, parent, position, src${cells} FROM ${numbered};
      CREATE VIEW ${table} AS ${allColumns(table, given, () => 'src')};
      CREATE VIEW part_${table} AS SELECT rid, parent, src, ${columns.map(({ name }) => `"${name}", "${name}_why"`).join(', ')} FROM ${table}`)
  } else {
    const cells = [...key, ...told.flatMap(manySources)].map((cell) => `, ${cell}`).join('')
    await database.run(`CREATE TABLE part_${table} AS SELECT * FROM ${numbered};
      CREATE TABLE ${storedRows(table)} AS SELECT rid, any_value(parent) AS parent, any_value(position) AS position, min(src) AS src${cells}
        FROM part_${table} p GROUP BY rid ORDER BY rid;
      CREATE VIEW ${table} AS ${allColumns(table, given, (name) => `"${name}_src"`)}`)
  }
  await database.run(`DROP TABLE group_${table}`)
}

/** The table behind a canonical one; of resellers it has the `key` too, NULL until they are named. */
export function storedRows(table: TableName): string {
  return `stored_${table}`
}

/** The query of a canonical table: a column that no file has says of every row that there is none. */
function allColumns(table: TableName, given: ReadonlySet<string>, sourceOf: (name: string) => string): string {
  const cells = TABLE[table].columns.flatMap(({ name, type }) =>
    given.has(`${table}.${name}`)
      ? [`"${name}"`, `"${name}_why"`, `${sourceOf(name)} AS "${name}_src"`]
      : [`NULL::${type.sqlType} AS "${name}"`, `'no-column' AS "${name}_why"`, `src AS "${name}_src"`],
  )
  const key = table === 'reseller' ? ['key'] : []
  return `SELECT ${['rid', 'parent', 'position', 'src', ...cells, ...key].join(', ')} FROM ${storedRows(table)}`
}

function oneSource({ name }: Column): readonly string[] {
  return [
    `p."${name}" AS "${name}"`,
    `CASE WHEN p."${name}" IS NULL THEN coalesce(p."${name}_why", 'missing') END AS "${name}_why"`,
  ]
}

function manySources({ name }: Column): readonly string[] {
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

/** Of several causes the heaviest counts, whatever the order of the files. */
const WEIGHT = `['no-match', 'blank', 'none', 'unreadable', 'ambiguous', 'conflict']`
