import type { Datasets } from '../datasets/datasets.ts'
import { readCountry } from '../domain/country.ts'
import { readCurrency } from '../domain/currency.ts'
import { readDay } from '../domain/day.ts'
import { readDomain } from '../domain/email.ts'
import { readGuid } from '../domain/guid.ts'
import { readMpnId } from '../domain/mpn-id.ts'
import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import { readRole } from '../domain/role.ts'
import { readWord } from '../domain/word.ts'
import { type Cell, EMPTY_LIST, elementsOf, LISTED, readCell } from './cell.ts'

/** A list as a cell gives it; an element that cannot be read is null. */
export type Elements = readonly (string | null)[]
export type Value = string | number | boolean | Elements

/**
 * How the cells of a column are read, twice: `read` is the meaning; `ordinary` is a SQL condition on the cell's text
 * under which `plain`, a SQL expression, is provably the same reading. Every other text goes through `read`.
 */
export interface CellType<T extends Value> {
  readonly name: string
  readonly sqlType: 'VARCHAR' | 'DATE' | 'BOOLEAN' | 'DOUBLE' | 'VARCHAR[]'
  readonly read: (cell: Cell, datasets: Datasets) => Reading<T>
  readonly ordinary: (text: string) => string
  readonly plain: (text: string) => string
}

/** What a column of child rows says of them: every one is given (`listed`), or there are none (`[]`). */
export type Listing = 'listed' | 'empty'

const TRUE: Reading<boolean> = known(true)
const FALSE: Reading<boolean> = known(false)

const NEVER = () => 'FALSE'
const AS_IT_IS = (text: string) => text

export const TEXT: CellType<string> = {
  name: 'text',
  sqlType: 'VARCHAR',
  read: (cell) => reading(cell, (text) => known(text.trim())),
  ordinary: (text) => `regexp_full_match(${text}, '${BARE_TEXT}')`,
  plain: AS_IT_IS,
}

/** What JavaScript trims, for a class of RE2. */
const BLANKS = String.raw`\t\n\x0B\f\r \x{00A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}`

/** A text without blanks around it that is surely none of the words of cells: those are lower-case, and no addresses. */
const BARE_TEXT = String.raw`(?s)[^\\\[a-z${BLANKS}](?:.*[^${BLANKS}])?|[a-z].*@(?:.*[^${BLANKS}])?`

export const GUID: CellType<string> = {
  name: 'guid',
  sqlType: 'VARCHAR',
  read: (cell) => reading(cell, readGuid),
  ordinary: (text) => `regexp_full_match(${text}, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')`,
  plain: AS_IT_IS,
}

export const MPN_ID: CellType<string> = {
  name: 'mpn-id',
  sqlType: 'VARCHAR',
  read: (cell) => reading(cell, readMpnId),
  ordinary: (text) => `regexp_full_match(${text}, '[1-9][0-9]{0,8}')`,
  plain: AS_IT_IS,
}

export const DAY: CellType<string> = {
  name: 'day',
  sqlType: 'DATE',
  read: (cell) => reading(cell, readDay),
  ordinary: (text) =>
    `(regexp_full_match(${text}, '(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}') AND try_cast(${text} AS DATE) IS NOT NULL)`,
  plain: (text) => `try_cast(${text} AS DATE)`,
}

export const COUNTRY: CellType<string> = {
  name: 'country',
  sqlType: 'VARCHAR',
  read: (cell, { countries }) => reading(cell, (text) => readCountry(text, countries)),
  ordinary: (text) => `${text} IN (SELECT iso2 FROM known_country)`,
  plain: AS_IT_IS,
}

export const CURRENCY: CellType<string> = {
  name: 'currency',
  sqlType: 'VARCHAR',
  read: (cell) => reading(cell, readCurrency),
  ordinary: (text) => `regexp_full_match(${text}, '[A-Z]{3}')`,
  plain: AS_IT_IS,
}

export const REGION: CellType<string> = {
  name: 'region',
  sqlType: 'VARCHAR',
  read: (cell, { words }) => reading(cell, (text) => readWord(text, words.region)),
  ordinary: NEVER,
  plain: AS_IT_IS,
}

export const FLAG: CellType<boolean> = {
  name: 'flag',
  sqlType: 'BOOLEAN',
  read: (cell, { words }) => {
    if (cell === 'true') return TRUE
    if (cell === 'false') return FALSE
    const word = reading(cell, (text) => readWord(text, words.flag))
    return isKnown(word) ? known(word.value === 'true') : word
  },
  ordinary: (text) => `${text} IN ('true', 'false')`,
  plain: (text) => `(${text} = 'true')`,
}

export const NUMBER: CellType<number> = {
  name: 'number',
  sqlType: 'DOUBLE',
  read: (cell) =>
    reading(cell, (text) => (PLAIN_NUMBER.test(text.trim()) ? known(Number(text)) : because('unreadable'))),
  ordinary: (text) => `regexp_full_match(${text}, '[0-9]{1,15}')`,
  plain: (text) => `try_cast(${text} AS DOUBLE)`,
}
const PLAIN_NUMBER = /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/

export const ROLE: CellType<string> = {
  name: 'role',
  sqlType: 'VARCHAR',
  read: (cell, { words }) => reading(cell, (text) => readRole(text, words.role)),
  ordinary: NEVER,
  plain: AS_IT_IS,
}

export const ROLES: CellType<Elements> = listOf('roles', (text, { words }) => readRole(text, words.role))

export const GUIDS: CellType<Elements> = listOf('guids', readGuid)

/** Domain names, compared as A-labels. */
export const DOMAINS: CellType<Elements> = {
  ...listOf('domains', (text) => {
    const domain = readDomain(text.trim())
    return domain === undefined ? because('unreadable') : known(domain)
  }),
  ordinary: (text) => `regexp_full_match(${text}, '${LABEL}([.]${LABEL})+')`,
  plain: (text) => `[${text}]`,
}

/** A label of a domain name that IDNA leaves as it is: no `xn--`, and as a last label no part of an IP address. */
const LABEL = '[a-z](-?[a-z0-9])*'

export const LISTING: CellType<Listing> = {
  name: 'listing',
  sqlType: 'VARCHAR',
  read: (cell) => {
    if (cell === EMPTY_LIST) return known('empty')
    return reading(cell, (text) => (text === LISTED ? known('listed') : because('unreadable')))
  },
  ordinary: (text) => `${text} = '${LISTED}'`,
  plain: AS_IT_IS,
}

/** A word of one of the closed vocabularies in `datasets/words.json`. */
export function word(vocabulary: keyof Datasets['words'] & string): CellType<string> {
  return {
    name: `word:${vocabulary}`,
    sqlType: 'VARCHAR',
    read: (cell, { words }) => reading(cell, (text) => readWord(text, words[vocabulary])),
    ordinary: NEVER,
    plain: AS_IT_IS,
  }
}

function listOf(name: string, element: (text: string, datasets: Datasets) => Reading<string>): CellType<Elements> {
  return {
    name,
    sqlType: 'VARCHAR[]',
    read: (cell, datasets) => {
      if (cell === EMPTY_LIST) return known([])
      return reading(cell, (text) => known(elementsOf(text).map((part) => orNull(element(part, datasets), part))))
    },
    ordinary: NEVER,
    plain: AS_IT_IS,
  }
}

function orNull(reading: Reading<string>, text: string): string | null {
  return isKnown(reading) && text.trim() !== '' ? reading.value : null
}

function reading<T>(cell: Cell, read: (text: string) => Reading<T>): Reading<T> {
  const text = readCell(cell)
  return isKnown(text) ? read(text.value) : text
}
