import type { Column, TableName } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'
import { cellSql } from './cell-ref.ts'
import { Query } from './query.ts'

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

/**
 * The canonical columns, `table.column`, that some file gives. Of the others every row says the same, and the database
 * need not work out what follows from it row by row.
 */
export type Given = ReadonlySet<string> | 'any'

/** Whether it is known of a list that it has no rows: no file gives any of its columns. Profiles are there anyhow. */
export function isVacant(table: TableName, given: Given): boolean {
  const { list, columns } = TABLE[table]
  return given !== 'any' && list !== undefined && columns.every(({ name }) => !given.has(`${table}.${name}`))
}

/** What can be written where a scope stands: a derivation, as far as its SQL goes. */
interface Writable {
  readonly sql: (scope: Scope) => Sql
}

/** The row on whose behalf another one's list is searched, and how that one is found from it. */
interface Search {
  readonly self: Scope
  readonly pairing: Pairing
}

/** Where a derivation stands while its SQL is written: a row's alias, and the query that its neighbours are joined to. */
export class Scope {
  readonly table: TableName
  readonly alias: string
  readonly search: Search | undefined
  readonly #query: Query
  readonly #given: Given
  readonly #written = new Map<Writable, Sql>()
  #parent: Scope | undefined
  #contact: Scope | undefined

  private constructor(table: TableName, alias: string, query: Query, given: Given, search?: Search) {
    this.table = table
    this.alias = alias
    this.search = search
    this.#query = query
    this.#given = given
  }

  /** The scope of a query over all rows of a table. */
  static over(table: TableName, given: Given): Scope {
    const query = Query.over(table)
    return new Scope(table, query.alias, query, given)
  }

  /** The scope of a subquery over the rows of a table. */
  within(table: TableName): Scope {
    const query = this.#query.within(table)
    return new Scope(table, query.alias, query, this.#given)
  }

  /** The same row, its list searched on behalf of another in the same query. */
  onBehalfOf(self: Scope, pairing: Pairing): Scope {
    return new Scope(this.table, this.alias, this.#query, this.#given, { self, pairing })
  }

  /** Another row in the same query, joined on a condition. */
  beside(table: TableName, condition: (alias: string) => string, search?: Search): Scope {
    return new Scope(table, this.#query.row(table, condition), this.#query, this.#given, search)
  }

  /** Joins a table or a subquery, which may have nothing on a row, and gives its alias. */
  join(source: string, condition: (alias: string) => string): string {
    return this.#query.found(source, condition)
  }

  /** The FROM clause of the query so far. */
  from(): string {
    return this.#query.from()
  }

  /** Whether it is known of a list that it has no rows. */
  isVacant(table: TableName): boolean {
    return isVacant(table, this.#given)
  }

  column(column: Column): Sql {
    const { table, name, type } = column
    if (this.#given !== 'any' && !this.#given.has(`${table}.${name}`)) {
      this.#query.use(this.alias, 'src')
      return { value: `NULL::${type.sqlType}`, why: "'no-column'", at: cellSql(`${this.alias}.src`, column) }
    }
    this.#query.use(this.alias, name, `${name}_why`, `${name}_src`)
    const quoted = (suffix: string) => `${this.alias}."${name}${suffix}"`
    return { value: quoted(''), why: quoted('_why'), at: cellSql(quoted('_src'), column) }
  }

  /** A derivation on this row, written so that its parts may be repeated: each is worked out once, however long it is. */
  sql(expression: Writable): Sql {
    const known = this.#written.get(expression)
    if (known !== undefined) return known
    const { value, why, at } = expression.sql(this)
    const written = { value: this.once(value), why: this.once(why), at: this.once(at) }
    this.#written.set(expression, written)
    return written
  }

  /** A piece of SQL that may be repeated: where it is long, a name for what is worked out once. */
  once(sql: string): string {
    return this.#query.once(sql)
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
