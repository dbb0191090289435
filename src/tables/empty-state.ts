import type { Column, Table } from './column.ts'
import { listsOf, TABLE } from './tables.ts'

/** An account state of which nothing is filled in: every key that it may have, blank, and one element in each list. */
export function emptyState(): object {
  return { asOf: '', ...emptyElement(TABLE.reseller), ...emptyElement(TABLE.contact), ...emptyLists(TABLE.reseller) }
}

function emptyElement(table: Table): object {
  const lists = listsOf(table.name).map(({ list }) => list)
  return nested(table.columns.filter(({ name }) => !lists.includes(name)).map((column) => [column.path, blank(column)]))
}

function emptyLists(table: Table): object {
  return Object.fromEntries(
    listsOf(table.name).map((list) => [list.list, [{ ...emptyElement(list), ...emptyLists(list) }]]),
  )
}

function blank({ type }: Column): unknown {
  return type.sqlType === 'VARCHAR[]' ? [''] : ''
}

type Entry = readonly [path: readonly string[], value: unknown]

/** Values at dotted paths as an object of objects, the keys in the order in which they come first. */
function nested(entries: readonly Entry[]): object {
  const keys = new Set(entries.map(([[first = '']]) => first))
  return Object.fromEntries(
    [...keys].map((key) => {
      const below = entries.filter(([[first]]) => first === key)
      const leaf = below.find(([path]) => path.length === 1)
      return [key, leaf === undefined ? nested(below.map(([[, ...rest], value]) => [rest, value])) : leaf[1]]
    }),
  )
}
