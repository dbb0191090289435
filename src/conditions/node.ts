/** A value that a leaf compares with: a constant, a list of constants, or another fact. */
export type Constant = string | number | boolean
export interface FactReference {
  readonly fact: string
}
export type Operand = Constant | readonly Constant[] | FactReference

/** One comparison. Unknown where either side is not known. */
export interface Leaf {
  readonly fact: string
  readonly operator: string
  readonly value: Operand
}

/** A condition tree: valid json-rules-engine conditions, restricted to what can be checked. */
export type Node = { readonly all: readonly Node[] } | { readonly any: readonly Node[] } | { readonly not: Node } | Leaf

/** What is known of one subject, by fact name; a fact that is not known is undefined. Days are `YYYY-MM-DD`. */
export type Facts = Readonly<Record<string, Constant | undefined>>

export function isFactReference(value: Operand): value is FactReference {
  return typeof value === 'object' && 'fact' in value
}

export function isLeaf(node: Node): node is Leaf {
  return 'fact' in node
}

/** Every leaf, from left to right. */
export function leavesOf(node: Node): readonly Leaf[] {
  if ('all' in node) return node.all.flatMap(leavesOf)
  if ('any' in node) return node.any.flatMap(leavesOf)
  if ('not' in node) return leavesOf(node.not)
  return [node]
}

/** The facts that a leaf looks at, the left side first. */
export function factsOf(leaf: Leaf): readonly string[] {
  return isFactReference(leaf.value) ? [leaf.fact, leaf.value.fact] : [leaf.fact]
}

/** The facts that a tree looks at, each once, in the order of its leaves. */
export function factsIn(tree: Node): readonly string[] {
  return [...new Set(leavesOf(tree).flatMap(factsOf))]
}
