import type { TableName } from '../tables/column.ts'
import { sliceOf } from './slice.ts'

/** What a name stands for, and the first layer of the query in which it can be looked at. */
interface Named {
  readonly name: string
  readonly layer: number
  readonly sql: string
}

/** A row or a subquery joined; of a row, the columns that somebody looks at. */
interface Joined extends Named {
  readonly used: Set<string> | undefined
}

/**
 * The FROM clause of one query while it is written. It grows in layers, each a subquery of the next: a layer joins what
 * its conditions need, and works out once, as columns, what the layers above it look at more than once. Rows keep their
 * aliases through all layers: those that were joined go up as structs.
 */
export class Query {
  readonly alias: string
  readonly #table: TableName
  readonly #counter: { next: number }
  readonly #joins: Joined[] = []
  readonly #columns: Named[] = []
  readonly #layers = new Map<string, number>()
  readonly #names = new Map<string, string>()

  private constructor(table: TableName, alias: string, counter: { next: number }) {
    this.#table = table
    this.alias = alias
    this.#counter = counter
  }

  /** A query over all rows of a table, as `s`. */
  static over(table: TableName): Query {
    return new Query(table, 's', { next: 1 })
  }

  /** A query within this one, over the rows of a table; its names are none of this one's. */
  within(table: TableName): Query {
    return new Query(table, `t${this.#counter.next++}`, this.#counter)
  }

  /** Joins the rows of a table and gives their alias. */
  row(table: TableName, condition: (alias: string) => string): string {
    return this.#join('JOIN', sliceOf(table), condition, new Set(['rid', 'parent', 'position']))
  }

  /** Joins what a subquery or a table has on a row, if anything, and gives its alias. */
  found(source: string, condition: (alias: string) => string): string {
    return this.#join('LEFT JOIN', source, condition, undefined)
  }

  /** Says that a column of a joined row is looked at. */
  use(alias: string, ...columns: readonly string[]): void {
    const used = this.#joins.find(({ name }) => name === alias)?.used
    for (const column of columns) used?.add(column)
  }

  /** The name of a column that has the value of an expression; a short one stands for itself. */
  once(sql: string): string {
    if (sql.length <= SHORT) return sql
    return this.#named(sql, (name) => {
      const layer = this.#layerOf(sql) + 1
      this.#columns.push({ name, layer, sql })
      return layer
    })
  }

  /** The FROM clause so far. */
  from(): string {
    const top = Math.max(0, ...this.#layers.values())
    let from = [`${sliceOf(this.#table)} ${this.alias}`, ...this.#joinsOf(0)].join('\n')
    for (let layer = 1; layer <= top; layer++) {
      const carried = this.#joins.filter((join) => join.layer === layer - 1).map(carriedUp)
      const columns = this.#columns
        .filter((column) => column.layer === layer)
        .map(({ name, sql }) => `${sql} AS ${name}`)
      const select = [`${this.alias}.*`, ...carried, ...columns].join(', ')
      from = [`(SELECT ${select} FROM ${from}) ${this.alias}`, ...this.#joinsOf(layer)].join('\n')
    }
    return from
  }

  #join(kind: string, source: string, condition: (alias: string) => string, used: Set<string> | undefined): string {
    return this.#named(`${kind} ${source} ON ${condition('?')}`, (name) => {
      const sql = `${kind} ${source} ${name} ON ${condition(name)}`
      const layer = this.#layerOf(condition(name))
      this.#joins.push({ name, layer, sql, used })
      return layer
    })
  }

  /** The name for one meaning: what is asked for twice is there already. */
  #named(meaning: string, add: (name: string) => number): string {
    const known = this.#names.get(meaning)
    if (known !== undefined) return known
    const name = `t${this.#counter.next++}`
    this.#names.set(meaning, name)
    this.#layers.set(name, add(name))
    return name
  }

  #joinsOf(layer: number): readonly string[] {
    return this.#joins.filter((join) => join.layer === layer).map(({ sql }) => sql)
  }

  /** The first layer in which all names of an expression can be looked at. */
  #layerOf(sql: string): number {
    return Math.max(0, ...[...sql.matchAll(NAME)].map(([name]) => this.#layers.get(name) ?? 0))
  }
}

const NAME = /\bt[0-9]+\b/g

/** No longer than what a layer writes to name it and hand it up. */
const SHORT = 90

function carriedUp({ name, used }: Joined): string {
  if (used === undefined) return name
  return `struct_pack(${[...used].map((column) => `"${column}" := ${name}."${column}"`).join(', ')}) AS ${name}`
}
