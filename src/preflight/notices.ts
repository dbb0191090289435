import type { Datasets } from '../datasets/datasets.ts'
import { readDay } from '../domain/day.ts'
import { isKnown } from '../domain/reading.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import type { Steps } from '../files/json-outline.ts'
import type { Place } from '../files/place.ts'
import type { Column, Table } from '../tables/column.ts'
import { pathTo, type Row, stepsTo } from '../tables/row.ts'
import { listsOf, TABLE } from '../tables/tables.ts'
import type { Account } from './account.ts'

/**
 * Something in an account state that no rule will ever see. It changes no verdict. Keys and paths are told, values
 * never. `sort` is the same for the same mistake anywhere in a file.
 */
export type Notice = { readonly at: Place; readonly sort: string } & (
  | { readonly code: 'unknown-key'; readonly key: string; readonly didYouMean?: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly type: string; readonly words: readonly string[] }
  | { readonly code: 'as-of-unreadable' }
)

/** Everything worth telling about an account state, in the order of its lines. */
export function noticesOf(account: Account, datasets: Datasets): readonly Notice[] {
  return [
    ...asOfNotice(account),
    ...unknownKeys(account, account.state, KEYS, []),
    ...unreadable(account, account.root, datasets),
  ].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
}

/** The day that an account state says it is of; undefined where it says none, or none that can be read. */
export function ownDay({ state }: Account): string | undefined {
  const reading = readDay(String('asOf' in state ? (state.asOf ?? '') : ''))
  return isKnown(reading) ? reading.value : undefined
}

function asOfNotice(account: Account): readonly Notice[] {
  const given = 'asOf' in account.state ? (account.state.asOf ?? '') : ''
  if (ownDay(account) !== undefined || (typeof given === 'string' && given.trim() === '')) return []
  return [{ code: 'as-of-unreadable', at: account.document.placeOf(['asOf']), sort: 'asOf' }]
}

/** The keys that an object may have; those of a list are those of its elements. */
type Keys = ReadonlyMap<string, Keys>

const KEYS: Keys = new Map([
  ['$schema', new Map()],
  ['asOf', new Map()],
  ...keysOf(TABLE.reseller),
  ...keysOf(TABLE.contact),
])

function keysOf(table: Table): Map<string, Map<string, Keys>> {
  const keys = new Map<string, Map<string, Keys>>()
  for (const { path } of table.columns) addPath(keys, path)
  for (const list of listsOf(table.name)) keys.set(list.list, keysOf(list))
  return keys
}

function addPath(keys: Map<string, Keys>, [first, ...rest]: Column['path']): void {
  if (first === undefined) return
  const below = new Map(keys.get(first))
  addPath(below, rest)
  keys.set(first, below)
}

function unknownKeys(account: Account, value: unknown, keys: Keys, steps: Steps): readonly Notice[] {
  if (Array.isArray(value)) return value.flatMap((element, i) => unknownKeys(account, element, keys, [...steps, i]))
  if (typeof value !== 'object' || value === null || keys.size === 0) return []
  const given = new Set(Object.keys(value))
  return Object.entries(value).flatMap(([key, below]) => {
    const known = keys.get(key)
    const here = [...steps, key]
    if (known !== undefined) return unknownKeys(account, below, known, here)
    return [
      unknownKey(
        account,
        here,
        key,
        [...keys.keys()].filter((other) => !given.has(other)),
      ),
    ]
  })
}

function unknownKey({ document }: Account, steps: Steps, key: string, free: readonly string[]): Notice {
  const near = didYouMean(key, free)
  const sort = steps.filter((step) => typeof step === 'string').join('.')
  return {
    code: 'unknown-key',
    at: document.placeOfKey(steps),
    sort,
    key,
    ...(near !== undefined && { didYouMean: near }),
  }
}

/** The cells that say something which cannot be read as what belongs there. */
function unreadable(account: Account, row: Row, datasets: Datasets): readonly Notice[] {
  const own = TABLE[row.table].columns.filter((column) => isUnreadable(row, column, datasets))
  return [
    ...own.map((column): Notice => {
      const sort = `${row.table}.${column.name}`
      const at = account.document.placeOf(stepsTo(row, column))
      return { code: 'unreadable', at, sort, path: pathTo(row, column), ...belonging(column, datasets) }
    }),
    ...Object.values(row.children).flatMap((rows) => rows.flatMap((child) => unreadable(account, child, datasets))),
  ]
}

/** What belongs into a column: the name of its type, and its words where these are all there are. */
function belonging(
  { type: { name } }: Column,
  { words }: Datasets,
): { readonly type: string; readonly words: readonly string[] } {
  const [type = name, vocabulary] = name.split(':')
  const spellings = Object.entries(words).find(([key]) => key === vocabulary)?.[1]
  return { type, words: [...new Set(spellings?.values())] }
}

function isUnreadable(row: Row, column: Column, datasets: Datasets): boolean {
  const reading = row.read(column, datasets)
  if (!isKnown(reading)) return reading.cause === 'unreadable'
  return Array.isArray(reading.value) && reading.value.includes(null)
}
