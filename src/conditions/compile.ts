import { least, mirror, most, NO, type Truth, UNKNOWN, YES } from '../domain/truth.ts'
import { type Constant, type Facts, isFactReference, type Leaf, type Node } from './node.ts'
import { OPERATORS, type Operator } from './operators.ts'

/** Answers a condition tree for one subject's facts. */
export type Test<F = Facts> = (facts: F) => Truth

/** Turns a rule's conditions into one function, once, so that a bulk judgement only calls it. */
export function compile(node: Node): Test {
  return compileFor(node, BY_NAME)
}

/** The same where `ofLeaf` answers a single comparison: whoever asks what a leaf matters. */
export function compileWith<F>(node: Node, ofLeaf: (leaf: Leaf) => Test<F>): Test<F> {
  const prepared = prepare(node, (leaf): Part<F, never> => ({ kind: 'test', test: ofLeaf(leaf) }))
  return (facts) => truthOf(prepared, facts, nothing)
}

/** How facts are kept that are not kept by their names: `keyOf` says under what one is found, `look` finds its value. */
export interface Keeping<F, K> {
  readonly keyOf: (fact: string) => K
  /** Undefined where it is not known. */
  readonly look: (facts: F, key: K) => Constant | undefined
}

/** The same for facts that are kept in another way. */
export function compileFor<F, K>(node: Node, { keyOf, look }: Keeping<F, K>): Test<F> {
  const prepared = prepare(node, (leaf): Part<F, K> => comparison(leaf, keyOf))
  return (facts) => truthOf(prepared, facts, look)
}

/** The operator of a leaf; a rule that names another was refused at load, so its absence is our bug. */
export function operatorOf(leaf: Leaf): Operator {
  const operator = OPERATORS.get(leaf.operator)
  if (operator === undefined) throw new Error(`no operator ${leaf.operator}`)
  return operator
}

/** Answers one comparison. */
export function compileLeaf(leaf: Leaf): Test {
  return compileFor(leaf, BY_NAME)
}

const BY_NAME: Keeping<Facts, string> = { keyOf: (fact) => fact, look: (facts, fact) => facts[fact] }

/** A tree with all that can be looked up beforehand. It is walked by one small function: of closures each is a call. */
type Part<F, K> =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Part<F, K>[] }
  | { readonly kind: 'not'; readonly part: Part<F, K> }
  | { readonly kind: 'constant'; readonly left: K; readonly test: Operator['test']; readonly right: Right }
  | { readonly kind: 'facts'; readonly left: K; readonly test: Operator['test']; readonly right: K }
  | { readonly kind: 'test'; readonly test: Test<F> }

type Right = Constant | readonly Constant[]

function prepare<F, K>(node: Node, ofLeaf: (leaf: Leaf) => Part<F, K>): Part<F, K> {
  if ('all' in node) return group(node.all, 'all', ofLeaf)
  if ('any' in node) return group(node.any, 'any', ofLeaf)
  if ('not' in node) return { kind: 'not', part: prepare(node.not, ofLeaf) }
  return ofLeaf(node)
}

function group<F, K>(nodes: readonly Node[], kind: 'all' | 'any', ofLeaf: (leaf: Leaf) => Part<F, K>): Part<F, K> {
  const parts = nodes.map((node) => prepare(node, ofLeaf))
  const [only] = parts
  return only !== undefined && parts.length === 1 ? only : { kind, parts }
}

function comparison<F, K>(leaf: Leaf, keyOf: (fact: string) => K): Part<F, K> {
  const { test } = operatorOf(leaf)
  const left = keyOf(leaf.fact)
  const { value } = leaf
  if (isFactReference(value)) return { kind: 'facts', left, test, right: keyOf(value.fact) }
  return { kind: 'constant', left, test, right: value }
}

function truthOf<F, K>(part: Part<F, K>, facts: F, look: Keeping<F, K>['look']): Truth {
  switch (part.kind) {
    case 'constant': {
      const left = look(facts, part.left)
      if (left === undefined) return UNKNOWN
      return part.test(left, part.right) ? YES : NO
    }
    case 'all': {
      let truth: Truth = YES
      for (const one of part.parts) {
        truth = least(truth, truthOf(one, facts, look))
        if (truth === NO) return NO
      }
      return truth
    }
    case 'any': {
      let truth: Truth = NO
      for (const one of part.parts) {
        truth = most(truth, truthOf(one, facts, look))
        if (truth === YES) return YES
      }
      return truth
    }
    case 'not':
      return mirror(truthOf(part.part, facts, look))
    case 'facts': {
      const left = look(facts, part.left)
      const right = look(facts, part.right)
      if (left === undefined || right === undefined) return UNKNOWN
      return part.test(left, right) ? YES : NO
    }
    case 'test':
      return part.test(facts)
  }
}

function nothing(): undefined {
  return undefined
}
