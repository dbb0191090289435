import type { Database } from '../database/database.ts'
import { text } from '../facts/sql-text.ts'
import { allCells, type StagedFile } from './staged-file.ts'

/** What Export-Csv writes where an object was not expanded: the name of its .NET type, or `@{...}`. */
export const COLLAPSED = [
  'System\\.(?:Object|String|Int32|Int64|Collections\\.[A-Za-z.]+|Management\\.Automation\\.[A-Za-z]+)(?:`[0-9]+)?(?:\\[.*\\])?',
  'Microsoft\\.Store\\.PartnerCenter\\.[A-Za-z.]+(?:`[0-9]+)?(?:\\[.*\\])?',
  '@\\{.*\\}',
].join('|')

/**
 * Counts the cells of each column, by position, that hold the name of a .NET type. A column that does so does it from
 * the start: the others are left alone after their first records.
 */
export async function collapsedCells(
  database: Database,
  file: Pick<StagedFile, 'number' | 'starts'>,
  width: number,
): Promise<ReadonlyMap<number, number>> {
  const all = Array.from({ length: width }, (_, index) => index)
  const first = `(SELECT * FROM ${allCells(file)} LIMIT ${FIRST})`
  const whole = `concat_ws(chr(10), ${all.map((index) => `c${index}`).join(', ')})`
  const [row] = await database.rows(
    `SELECT bool_or(regexp_matches(${whole}, ${text(BEGINNING)})) AS some FROM ${first}`,
  )
  if (row?.some !== true) return new Map()
  const suspects = await count(database, first, all)
  return count(database, allCells(file), [...suspects.keys()])
}

const FIRST = 1000

/** How a line begins that may hold one. */
const BEGINNING = '(?m)^(System\\.|Microsoft\\.Store\\.|@\\{)'

async function count(
  database: Database,
  from: string,
  columns: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (columns.length === 0) return new Map()
  const counts = columns.map((i) => `count(*) FILTER (WHERE ${isCollapsed(`c${i}`)}) AS n${i}`)
  const [row] = await database.rows(`SELECT ${counts.join(', ')} FROM ${from}`)
  return new Map(columns.map((i) => [i, Number(row?.[`n${i}`])] as const).filter(([, n]) => n > 0))
}

function isCollapsed(cell: string): string {
  const begins = ['System.', 'Microsoft.Store.', '@{'].map((start) => `starts_with(${cell}, ${text(start)})`)
  return `(${begins.join(' OR ')}) AND regexp_full_match(${cell}, ${text(COLLAPSED)})`
}
