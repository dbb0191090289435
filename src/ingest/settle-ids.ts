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

/** Keeps in the table `zero_led`, without them, the ids that have leading zeros in some column of MPN ids. */
export async function keepZeroLed(
  database: Database,
  columns: readonly { readonly file: number; readonly index: number }[],
): Promise<void> {
  const ids = columns.map(
    ({ file, index }) => `SELECT ${bare(index)} AS id FROM file_${file} WHERE ${bare(index)}[1] = '0'`,
  )
  await database.run(`CREATE TABLE zero_led AS SELECT DISTINCT ltrim(id, '0') AS id
    FROM (${['SELECT NULL::VARCHAR AS id', ...ids].join(' UNION ALL ')})
    WHERE regexp_full_match(id, '[0-9]{2,10}') AND ltrim(id, '0') <> ''`)
}

/** Counts the ids that a spreadsheet spoilt in one column of a staged file. */
export async function spoiltIds(database: Database, file: number, index: number): Promise<SpoiltIds> {
  const [row] = await database.rows(`SELECT
      count(*) FILTER (WHERE regexp_full_match(id, '[0-9]+([.,][0-9]+)?[eE][+]?[0-9]+')) AS scientific,
      count(*) FILTER (WHERE regexp_full_match(id, '[0-9]+[.,]0+|[0-9]{1,3}([., \u00a0\u202f][0-9]{3})+')) AS formatted,
      count(*) FILTER (WHERE regexp_full_match(id, '[0-9]{16,}')) AS too_long,
      count(*) FILTER (WHERE id IN (SELECT id FROM zero_led)) AS lost_zeros
    FROM (SELECT ${bare(index)} AS id FROM file_${file})
    WHERE NOT regexp_full_match(id, '[0-9]{1,10}') OR id IN (SELECT id FROM zero_led)`)
  return {
    scientific: Number(row?.scientific),
    formatted: Number(row?.formatted),
    tooLong: Number(row?.too_long),
    lostZeros: Number(row?.lost_zeros),
  }
}

function bare(index: number): string {
  return `ltrim(trim(c${index}), '''')`
}
