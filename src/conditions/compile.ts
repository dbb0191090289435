import { least, mirror, most, NO, type Truth, UNKNOWN, YES } from '../domain/truth.ts'
import { type Constant, type Facts, isFactReference, type Leaf, type Node } from './node.ts'
import { OPERATORS, type Operator } from './operators.ts'

/** Answers a condition tree for one subject's facts. */
export type Test<F = Facts> = (facts: F) => Truth

/** Turns a rule's conditions into one function, once, so that a bulk judgement only calls it. */
export function compile(node: Node): Test {
  return compileWith(node, compileLeaf)
}

/** The same where `ofLeaf` answers a single comparison: whoever asks what a leaf matters, or keeps facts otherwise. */
export function compileWith<F>(node: Node, ofLeaf: (leaf: Leaf) => Test<F>): Test<F> {
  if ('all' in node) return lowest(node.all.map((part) => compileWith(part, ofLeaf)))
  if ('any' in node) return highest(node.any.map((part) => compileWith(part, ofLeaf)))
  if ('not' in node) return opposite(compileWith(node.not, ofLeaf))
  return ofLeaf(node)
}

/** The operator of a leaf; a rule that names another was refused at load, so its absence is our bug. */
export function operatorOf(leaf: Leaf): Operator {
  const operator = OPERATORS.get(leaf.operator)
  if (operator === undefined) throw new Error(`no operator ${leaf.operator}`)
  return operator
}

/** Answers one comparison. */
export function compileLeaf(leaf: Leaf): Test {
  return valueTest(leaf, (fact) => (facts) => facts[fact])
}

/** How the value of a fact is got from wherever facts are kept; undefined where it is not known. */
export type Asking<F> = (fact: string) => (facts: F) => Constant | undefined

/** Answers one comparison, of facts that are kept in another way. */
export function valueTest<F>(leaf: Leaf, asking: Asking<F>): Test<F> {
  const { test } = operatorOf(leaf)
  const { value } = leaf
  const ask = asking(leaf.fact)
  if (isFactReference(value)) return comparedWithFact(ask, asking(value.fact), test)
  return (facts) => {
    const left = ask(facts)
    if (left === undefined) return UNKNOWN
    return test(left, value) ? YES : NO
  }
}

function comparedWithFact<F>(
  leftOf: (facts: F) => Constant | undefined,
  rightOf: (facts: F) => Constant | undefined,
  test: (a: Constant, b: Constant) => boolean,
): Test<F> {
  return (facts) => {
    const left = leftOf(facts)
    const right = rightOf(facts)
    if (left === undefined || right === undefined) return UNKNOWN
    return test(left, right) ? YES : NO
  }
}

function lowest<F>(tests: readonly Test<F>[]): Test<F> {
  return (facts) => {
    let truth: Truth = YES
    for (const test of tests) {
      truth = least(truth, test(facts))
      if (truth === NO) return NO
    }
    return truth
  }
}

function highest<F>(tests: readonly Test<F>[]): Test<F> {
  return (facts) => {
    let truth: Truth = NO
    for (const test of tests) {
      truth = most(truth, test(facts))
      if (truth === YES) return YES
    }
    return truth
  }
}

function opposite<F>(test: Test<F>): Test<F> {
  return (facts) => mirror(test(facts))
}
