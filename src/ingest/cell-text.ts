import { text } from '../facts/sql-text.ts'
import { EMPTY_LIST } from '../tables/cell.ts'
import type { ReadColumn } from './column-reading.ts'
import { typeOf } from './fields.ts'
import { isoDate } from './settle-dates.ts'
import { COLLAPSED } from './settle-types.ts'
import type { StagedFile } from './staged-file.ts'

/** Stands for "the reseller's own" in a cell of a record that is about the reseller but does not name it. */
export const OWN = '\u0001own'

/** The words of a cell that say it holds no value. */
export const WORDS = ['none', 'missing', 'no-column', 'unreadable', 'ambiguous', 'conflict']

/**
 * The SQL of the cell that feeds a canonical column, as canonical text, over the rows of `writtenCells`; undefined where
 * the file says nothing of it.
 */
export function cellText(file: StagedFile, name: string): string | undefined {
  const column = file.columns.find(({ to }) => to.includes(name))
  if (column === undefined) return told(file, name)
  const cell = `c${column.index}`
  const special = [...meanings(file, column, cell), ...damage(column, cell)]
  const ordinary = escaped(file, converted(column, name, cell))
  const all = special.length === 0 ? ordinary : `CASE ${special.join(' ')} ELSE ${ordinary} END`
  if (column.byShape !== true) return all
  const isId = `regexp_full_match(trim(${cell}), '[0-9]{1,10}')`
  return `CASE WHEN ${typeOf(name) === 'mpn-id' ? isId : `NOT ${isId}`} THEN ${all} END`
}

function told({ toldCells }: StagedFile, name: string): string | undefined {
  const value = toldCells.get(name)
  return value === undefined ? undefined : text(value)
}

/** A query of a file's records whose cells are without the apostrophe by which a spreadsheet is told that a number is a text. */
export function writtenCells({ kind, number, columns }: StagedFile): string {
  if (kind.template) return `file_${number}`
  const cells = [...new Set(columns.map(({ index }) => `c${index}`))]
  const written = cells.map(
    (cell) => `CASE WHEN ${cell}[1] = '''' AND ${cell}[2] IN (${SIGNS}) THEN ${cell}[2:] ELSE ${cell} END AS ${cell}`,
  )
  return `(SELECT ${['record', ...written].join(', ')} FROM file_${number})`
}

const SIGNS = [...'0123456789+-=@{'].map(text).join(', ')

function meanings(file: StagedFile, { index, values = {} }: ReadColumn, cell: string): readonly string[] {
  return Object.entries(values).map(
    ([meaning, texts]) => `WHEN ${oneOf(file, index, cell, texts)} THEN ${text(meaning)}`,
  )
}

/** What a spreadsheet or PowerShell has made of a value is not repaired. */
function damage({ collapsed, lostZeros }: ReadColumn, cell: string): readonly string[] {
  return [
    ...(collapsed === true ? [`WHEN regexp_full_match(${cell}, ${text(COLLAPSED)}) THEN 'unreadable'`] : []),
    ...(lostZeros === true ? [`WHEN trim(${cell}) IN (SELECT id FROM zero_led) THEN 'unreadable'`] : []),
  ]
}

function converted({ dates, decimalMark }: ReadColumn, name: string, cell: string): string {
  const type = typeOf(name)
  if (type === 'day' && dates !== undefined) return isoDate(cell, dates)
  return type === 'number' && decimalMark !== undefined ? plainNumber(cell, decimalMark) : cell
}

/** A number whose groups are told apart from its decimals by the mark; any other text stays as it is. */
function plainNumber(cell: string, mark: '.' | ','): string {
  const group = mark === ',' ? '.' : ','
  const form = `'-?[0-9]{1,3}([${group} \u00a0\u202f]?[0-9]{3})*([${mark}][0-9]+)?'`
  const bare = `regexp_replace(trim(${cell}), '[${group} \u00a0\u202f]', '', 'g')`
  return `CASE WHEN regexp_full_match(trim(${cell}), ${form}) THEN replace(${bare}, ',', '.') ELSE ${cell} END`
}

/** In a foreign file no cell is one of our words, and a backslash is a backslash. */
function escaped({ kind }: StagedFile, cell: string): string {
  const reserved = kind.template ? [OWN] : [OWN, ...WORDS, EMPTY_LIST]
  const isReserved = `${cell} IN (${reserved.map(text).join(', ')})${kind.template ? '' : ` OR starts_with(${cell}, '\\')`}`
  return `CASE WHEN ${isReserved} THEN '\\' || ${cell} ELSE ${cell} END`
}

/** A record whose cell has another text than the kind allows is of another kind: it is left out, and counted. */
export function ofThisKind(file: StagedFile): string {
  const demands = file.columns.filter(({ only }) => only !== undefined)
  return ['TRUE', ...demands.map(({ index, only = [] }) => oneOf(file, index, `c${index}`, only))].join(' AND ')
}

function oneOf(file: StagedFile, index: number, cell: string, texts: readonly string[]): string {
  const plain = texts.filter((one) => one !== PROVIDERS_ID).map((one) => text(one.toLowerCase()))
  const isPlain = `lower(trim(${cell})) IN (${plain.length === 0 ? 'NULL' : plain.join(', ')})`
  const provider = texts.includes(PROVIDERS_ID) ? providersIds(file, index) : []
  return provider.length === 0 ? isPlain : `(${isPlain} OR trim(${cell}) IN (${provider.join(', ')}))`
}

const PROVIDERS_ID = '=provider.mpnId'

/** The MPN ID of the provider who made the export: as another column of the record has it, or as the mapping says. */
function providersIds({ columns, providerMpnId }: StagedFile, index: number): readonly string[] {
  const stated = columns.find((column) => column.to.includes('provider_link.mpnId') && column.index !== index)
  return [
    ...(stated === undefined ? [] : [`nullif(trim(c${stated.index}), '')`]),
    ...(providerMpnId === undefined ? [] : [text(providerMpnId)]),
  ]
}
