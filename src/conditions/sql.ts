import type { FactType } from '../facts/fact.ts'
import { text } from '../facts/sql-text.ts'
import { operatorOf } from './compile.ts'
import { type Constant, isFactReference, type Leaf, type Node, type Operand } from './node.ts'

/** The columns of the fact table in force: the SQL of a fact's value and of what goes with it, and its type. */
export interface FactColumns {
  readonly value: (fact: string) => string
  readonly type: (fact: string) => FactType
}

/** A condition tree as a SQL boolean expression; NULL is unknown, which is Kleene's logic as it stands. */
export function toSql(node: Node, columns: FactColumns): string {
  if ('all' in node) return `(${node.all.map((part) => toSql(part, columns)).join(' AND ')})`
  if ('any' in node) return `(${node.any.map((part) => toSql(part, columns)).join(' OR ')})`
  if ('not' in node) return `(NOT ${toSql(node.not, columns)})`
  return operatorOf(node).sql(columns.value(node.fact), operand(node, columns))
}

/**
 * What goes with the deciding leaf of a tree that came out as `truth` (NULL for unknown), as a SQL expression: the
 * same walk as `decide`, written out as nested cases. `give` writes what is wanted of the deciding fact.
 */
export function decidingSql(
  node: Node,
  truth: 'TRUE' | 'FALSE' | 'NULL',
  columns: FactColumns,
  give: (fact: string) => string,
): string {
  if ('not' in node) return decidingSql(node.not, MIRROR[truth], columns, give)
  if ('fact' in node) return decidingSide(node, columns, give)

  const parts = 'all' in node ? node.all : node.any
  const cases = parts.map(
    (part) => `WHEN ${toSql(part, columns)} IS ${truth} THEN ${decidingSql(part, truth, columns, give)}`,
  )
  return `CASE ${cases.join(' ')} END`
}

const MIRROR = { TRUE: 'FALSE', FALSE: 'TRUE', NULL: 'NULL' } as const

function decidingSide({ fact, value }: Leaf, columns: FactColumns, give: (fact: string) => string): string {
  if (!isFactReference(value)) return give(fact)
  const otherDecides = `${columns.value(fact)} IS NOT NULL AND ${columns.value(value.fact)} IS NULL`
  return `CASE WHEN ${otherDecides} THEN ${give(value.fact)} ELSE ${give(fact)} END`
}

function operand({ fact, value }: Leaf, columns: FactColumns): string {
  const type = columns.type(fact)
  if (isFactReference(value)) return columns.value(value.fact)
  return isList(value) ? `(${value.map((item) => literal(item, type)).join(', ')})` : literal(value, type)
}

function literal(value: Constant, type: FactType): string {
  if (typeof value !== 'string') return String(value)
  return type === 'day' ? `DATE ${text(value)}` : text(value)
}

function isList(value: Exclude<Operand, { readonly fact: string }>): value is readonly Constant[] {
  return typeof value === 'object'
}
