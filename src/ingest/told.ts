import type { FileMapping, Mapping } from '../schemas/generated/mapping.ts'
import { fieldsInName, isAbout } from './about-file.ts'
import type { Encoding } from './read/decoder.ts'

export const DATE_ORDERS = ['mdy', 'dmy', 'ymd'] as const

/** In which order the numbers of a date stand. */
export type DateOrder = (typeof DATE_ORDERS)[number]

/** A file as the command line names it, and what it says of it there. */
export interface NamedFile {
  readonly name: string
  /** The id of its kind; wins over what the mapping says. */
  readonly kind?: string
  /** The order of its dates; wins over what the mapping says. */
  readonly dateOrder?: DateOrder
}

/** What somebody has said of one file, by the mapping or on the command line. */
export interface Told {
  readonly kind?: string
  /** By field: what every record says without a cell for it. */
  readonly constants: ReadonlyMap<string, string>
  /** By header or `#position`: the fields that a column feeds; none where it is to be ignored. */
  readonly columns: ReadonlyMap<string, readonly string[]>
  /** By header or `#position`: what a text of its cells means. */
  readonly values: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** By header, `#position`, or `*` for all that are not named. */
  readonly dateOrders: ReadonlyMap<string, DateOrder>
  readonly delimiter?: string
  readonly encoding?: Encoding
  readonly sheet?: string
  readonly decimalMark?: '.' | ','
}

export const NOTHING_TOLD: Told = {
  constants: new Map(),
  columns: new Map(),
  values: new Map(),
  dateOrders: new Map(),
}

/** What a mapping says of an input; what was said on the command line wins. */
export function toldOf({ name, kind, dateOrder }: NamedFile, { files = [] }: Mapping): Told {
  const entries = files.filter((entry) => isAbout(entry, name))
  const told = entries.reduce((before, entry) => and(before, entry, name), NOTHING_TOLD)
  return {
    ...told,
    ...(kind !== undefined && { kind }),
    ...(dateOrder !== undefined && { dateOrders: new Map([['*', dateOrder]]) }),
  }
}

function and(told: Told, entry: FileMapping, file: string): Told {
  const { kind, delimiter, encoding, sheet, decimalMark, constants = {}, name } = entry
  const named = name === undefined ? undefined : fieldsInName(file, name)
  return {
    ...told,
    ...(kind !== undefined && { kind }),
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding !== undefined && { encoding }),
    ...(sheet !== undefined && { sheet }),
    ...(decimalMark !== undefined && { decimalMark }),
    constants: new Map([...told.constants, ...(named ?? []), ...Object.entries(constants)]),
    columns: new Map([...told.columns, ...Object.entries(entry.columns ?? {}).map(asFields)]),
    values: merged(told.values, Object.entries(entry.values ?? {})),
    dateOrders: new Map([...told.dateOrders, ...ordersIn(entry)]),
  }
}

function asFields([header, target]: readonly [string, string | readonly string[] | null]): [string, readonly string[]] {
  return [header, target === null ? [] : [target].flat()]
}

function merged(
  before: Told['values'],
  added: readonly (readonly [string, Readonly<Record<string, string>>])[],
): Told['values'] {
  const values = new Map(before)
  for (const [header, meanings] of added) values.set(header, { ...values.get(header), ...meanings })
  return values
}

function ordersIn({ dateOrder = {} }: FileMapping): readonly (readonly [string, DateOrder])[] {
  const orders = typeof dateOrder === 'string' ? [['*', dateOrder] as const] : Object.entries(dateOrder)
  return orders.flatMap(([header, word]) => {
    const order = DATE_ORDERS.find((one) => one === word)
    return order === undefined ? [] : [[header, order] as const]
  })
}
