import type { Database } from '../database/database.ts'

/** What a spreadsheet has made of ids that are text: how many cells of a column it spoilt, by how. */
export interface SpoiltIds {
  /** 4.39E+06 */
  readonly scientific: number
  /** 4391507.0 or 4,391,507 */
  readonly formatted: number
  /** 16 digits and more, of which a spreadsheet keeps 15. */
  readonly tooLong: number
  /** Ids that stand elsewhere with leading zeros. */
  readonly lostZeros: number
}

/** Keeps in the table `zero_led`, without them, the ids that have leading zeros in some of these columns; says if any do. */
export async function keepZeroLed(
  database: Database,
  columns: readonly { readonly file: number; readonly index: number }[],
): Promise<boolean> {
  const ids = columns.map(
    ({ file, index }) => `SELECT ${bareId(index)} AS id FROM file_${file} WHERE ${bareId(index)}[1] = '0'`,
  )
  await database.run(`CREATE TABLE zero_led AS SELECT DISTINCT ltrim(id, '0') AS id
    FROM (${['SELECT NULL::VARCHAR AS id', ...ids].join(' UNION ALL ')})
    WHERE regexp_full_match(id, '[0-9]{2,10}') AND ltrim(id, '0') <> ''`)
  const [counted] = await database.rows('SELECT count(*) AS n FROM zero_led')
  return Number(counted?.n) > 0
}

/** Whether an id is none as it should be: up to ten digits. */
export function isOddId(id: string): string {
  return `NOT regexp_full_match(${id}, '[0-9]{1,10}')`
}

/** Counts the ids that a spreadsheet spoilt in one column of a staged file. */
export async function spoiltIds(database: Database, file: number, index: number): Promise<SpoiltIds> {
  const [row] = await database.rows(`SELECT
      count(*) FILTER (WHERE regexp_full_match(id, '[0-9]+([.,][0-9]+)?[eE][+]?[0-9]+')) AS scientific,
      count(*) FILTER (WHERE regexp_full_match(id, '[0-9]+[.,]0+|[0-9]{1,3}([., \u00a0\u202f][0-9]{3})+')) AS formatted,
      count(*) FILTER (WHERE regexp_full_match(id, '[0-9]{16,}')) AS too_long,
      count(*) FILTER (WHERE id IN (SELECT id FROM zero_led)) AS lost_zeros
    FROM (SELECT ${bareId(index)} AS id FROM file_${file})
    WHERE ${isOddId('id')} OR id IN (SELECT id FROM zero_led)`)
  return {
    scientific: Number(row?.scientific),
    formatted: Number(row?.formatted),
    tooLong: Number(row?.too_long),
    lostZeros: Number(row?.lost_zeros),
  }
}

/** The SQL of an id without blanks, and without the apostrophe that makes it a text. */
export function bareId(index: number): string {
  return `ltrim(trim(c${index}), '''')`
}
