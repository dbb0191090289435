import type { Column, TableName } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'
import { cellSql } from './cell-ref.ts'

/**
 * A derivation as SQL: its value (NULL where it is not known), the cause where it is NULL, and the cell it came from
 * as a struct of `src`, the number of the source record, and `col`, the canonical column.
 */
export interface Sql {
  readonly value: string
  readonly why: string
  readonly at: string
}

/** Finds a row from the row on whose behalf a list is searched, as a SQL condition on their aliases. */
export type Pairing = (self: string, row: string) => string

interface Query {
  readonly from: string
  readonly joins: string[]
  readonly aliases: { next: number }
}

/** Where a derivation stands while its SQL is written: a row's alias, and the joins that its neighbours need. */
export class Scope {
  readonly table: TableName
  readonly alias: string
  /** The row on whose behalf this one's list is searched, and how this one is found from it. */
  readonly search: { readonly self: Scope; readonly pairing: Pairing } | undefined
  readonly #query: Query
  #parent: Scope | undefined
  #contact: Scope | undefined

  private constructor(table: TableName, alias: string, query: Query, search?: { self: Scope; pairing: Pairing }) {
    this.table = table
    this.alias = alias
    this.search = search
    this.#query = query
  }

  /** The scope of a query over all rows of a table. */
  static over(table: TableName): Scope {
    return new Scope(table, 's', { from: `${table} s`, joins: [], aliases: { next: 1 } })
  }

  /** The scope of a subquery over the rows of a table. */
  within(table: TableName): Scope {
    const alias = nextAlias(this.#query)
    return new Scope(table, alias, { from: `${table} ${alias}`, joins: [], aliases: this.#query.aliases })
  }

  /** The same row, its list searched on behalf of another in the same query. */
  onBehalfOf(self: Scope, pairing: Pairing): Scope {
    return new Scope(this.table, this.alias, this.#query, { self, pairing })
  }

  /** Another row in the same query, joined on a condition. */
  beside(table: TableName, condition: (alias: string) => string, search?: { self: Scope; pairing: Pairing }): Scope {
    return new Scope(table, this.join(table, condition, 'JOIN'), this.#query, search)
  }

  /** Joins a table or a subquery and gives its alias. */
  join(source: string, condition: (alias: string) => string, kind: 'JOIN' | 'LEFT JOIN' = 'LEFT JOIN'): string {
    const alias = nextAlias(this.#query)
    this.#query.joins.push(`${kind} ${source} ${alias} ON ${condition(alias)}`)
    return alias
  }

  /** The FROM clause of the query so far. */
  from(): string {
    return [this.#query.from, ...this.#query.joins].join('\n')
  }

  column(column: Column): Sql {
    const quoted = (suffix: string) => `${this.alias}."${column.name}${suffix}"`
    return {
      value: quoted(''),
      why: quoted('_why'),
      at: cellSql(quoted('_src'), column),
    }
  }

  /** The row one level up. */
  parent(): Scope {
    const { parent } = TABLE[this.table]
    if (parent === undefined) throw new Error(`${this.table} has no parent`)
    this.#parent ??= this.beside(parent, (alias) => `${alias}.rid = ${this.alias}.parent`)
    return this.#parent
  }

  /** The one contact of a reseller. */
  contact(): Scope {
    this.#contact ??= this.beside('contact', (alias) => `${alias}.parent = ${this.alias}.rid`)
    return this.#contact
  }
}

function nextAlias(query: Query): string {
  return `t${query.aliases.next++}`
}
