import type { Database } from '../database/database.ts'
import type { ReadColumn } from './column-reading.ts'
import { typeOf } from './fields.ts'
import { isDateOfSomeOrder } from './settle-dates.ts'
import { bareId, isOddId } from './settle-ids.ts'
import type { StagedFile } from './staged-file.ts'

/** The columns of a file, by position, that one pass over it finds worth a closer look. */
export interface Survey {
  /** Columns of days with a date that is not written as ISO writes it. */
  readonly dated: ReadonlySet<number>
  /** Columns of MPN ids with one that is not an id as it should be. */
  readonly oddIds: ReadonlySet<number>
  /** Columns of MPN ids with one that begins with a zero. */
  readonly zeroLed: ReadonlySet<number>
}

/** Goes once over a staged file. */
export async function survey(database: Database, { number, columns }: StagedFile): Promise<Survey> {
  const ids = columns.filter((column) => feeds(column, 'mpn-id')).map(({ index }) => index)
  const days = columns.filter((column) => feeds(column, 'day')).map(({ index }) => index)
  const asked = [
    ...days.map((index) => ({ name: `d${index}`, sql: isDateOfSomeOrder(`c${index}`) })),
    ...ids.map((index) => ({ name: `i${index}`, sql: isOddId(bareId(index)) })),
    ...ids.map((index) => ({ name: `z${index}`, sql: `${bareId(index)}[1] = '0'` })),
  ]
  if (asked.length === 0) return { dated: new Set(), oddIds: new Set(), zeroLed: new Set() }
  const [row] = await database.rows(
    `SELECT ${asked.map(({ name, sql }) => `bool_or(${sql}) AS ${name}`).join(', ')} FROM file_${number}`,
  )
  const found = (letter: string, indexes: readonly number[]) =>
    new Set(indexes.filter((index) => row?.[`${letter}${index}`] === true))
  return { dated: found('d', days), oddIds: found('i', ids), zeroLed: found('z', ids) }
}

export function feeds({ to }: ReadColumn, type: string): boolean {
  return to.some((name) => typeOf(name) === type)
}
