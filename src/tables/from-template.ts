import { type Cell, EMPTY_LIST } from './cell.ts'
import { type Column, TABLES, type Table, type TableName } from './column.ts'
import { type Children, Row } from './row.ts'
import { TABLE } from './tables.ts'
import { MISSING } from './to-template.ts'

/** Records of the templates by table, each table's header first. */
export type Templates = ReadonlyMap<TableName, readonly (readonly string[])[]>

/**
 * Takes back a set of templates as `templateRows` wrote it: one root for each record of `reseller`, in their order.
 * What a header lacks, or a table that is not in the set, is a column that was not given.
 */
export function rowsOfTemplates(templates: Templates): Row[] {
  const entries = new Map([...templates].map(([table, records]) => [table, entriesOf(records)]))
  const owned = byOwner(entries)
  return (entries.get('reseller') ?? []).map((entry) => rowOf(TABLE.reseller, entry, undefined, 0, owned))
}

/** A record's cells by the names in the header. */
type Entry = ReadonlyMap<string, string>

/** The entries of all tables by the row that they lie under. */
type Owned = ReadonlyMap<string, readonly Entry[]>

const NOTHING: Entry = new Map()

function entriesOf([header = [], ...records]: readonly (readonly string[])[]): readonly Entry[] {
  return records.map((record) => new Map(header.map((name, i) => [name, record[i] ?? MISSING])))
}

function byOwner(entries: ReadonlyMap<TableName, readonly Entry[]>): Owned {
  const owned = new Map<string, Entry[]>()
  for (const [table, list] of entries) {
    for (const entry of list) {
      const owner = ownerKey(table, entry, entry.get('customer'))
      const siblings = owned.get(owner)
      if (siblings === undefined) owned.set(owner, [entry])
      else siblings.push(entry)
    }
  }
  return owned
}

function ownerKey(table: TableName, entry: Entry, customer: string | undefined): string {
  return JSON.stringify([table, entry.get('account'), customer])
}

function rowOf(table: Table, entry: Entry, parent: Row | undefined, position: number, owned: Owned): Row {
  const children: Children = {}
  const row = new Row(table.name, cellsOf(entry), parent, position, children)
  const customer = table.name === 'customer' ? String(position + 1) : undefined
  for (const below of TABLES.map((name) => TABLE[name]).filter((other) => other.parent === table.name)) {
    const given = owned.get(ownerKey(below.name, entry, customer)) ?? nothingBelow(entry, below)
    if (given !== undefined) children[below.name] = given.map((child, i) => rowOf(below, child, row, i, owned))
  }
  return row
}

/** Every account has a contact, given or not; a list has no rows where it is known to be empty. */
function nothingBelow(entry: Entry, { list }: Table): readonly Entry[] | undefined {
  if (list === undefined) return [NOTHING]
  return entry.get(list) === EMPTY_LIST ? [] : undefined
}

function cellsOf(entry: Entry): (column: Column) => Cell {
  return ({ name }) => taken(entry.get(name) ?? NOT_GIVEN)
}

const NOT_GIVEN = 'no-column'

function taken(text: string): Cell {
  return text === MISSING ? undefined : text
}
