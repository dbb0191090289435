import { least, mirror, most, NO, type Truth, UNKNOWN, YES } from '../domain/truth.ts'
import { type Constant, type Facts, isFactReference, type Leaf, type Node } from './node.ts'
import { OPERATORS, type Operator } from './operators.ts'

/** Answers a condition tree for one subject's facts. */
export type Test = (facts: Facts) => Truth

/**
 * Turns a rule's conditions into one function, once, so that a bulk judgement only calls it. `ofLeaf` answers a single
 * comparison; whoever asks what a leaf matters gives another one.
 */
export function compile(node: Node, ofLeaf: (leaf: Leaf) => Test = compileLeaf): Test {
  if ('all' in node) return lowest(node.all.map((part) => compile(part, ofLeaf)))
  if ('any' in node) return highest(node.any.map((part) => compile(part, ofLeaf)))
  if ('not' in node) return opposite(compile(node.not, ofLeaf))
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
  const { test } = operatorOf(leaf)
  const { fact, value } = leaf
  if (isFactReference(value)) return comparedWithFact(fact, value.fact, test)
  return (facts) => {
    const left = facts[fact]
    if (left === undefined) return UNKNOWN
    return test(left, value) ? YES : NO
  }
}

function comparedWithFact(fact: string, other: string, test: (a: Constant, b: Constant) => boolean): Test {
  return (facts) => {
    const left = facts[fact]
    const right = facts[other]
    if (left === undefined || right === undefined) return UNKNOWN
    return test(left, right) ? YES : NO
  }
}

function lowest(tests: readonly Test[]): Test {
  return (facts) => {
    let truth: Truth = YES
    for (const test of tests) {
      truth = least(truth, test(facts))
      if (truth === NO) return NO
    }
    return truth
  }
}

function highest(tests: readonly Test[]): Test {
  return (facts) => {
    let truth: Truth = NO
    for (const test of tests) {
      truth = most(truth, test(facts))
      if (truth === YES) return YES
    }
    return truth
  }
}

function opposite(test: Test): Test {
  return (facts) => mirror(test(facts))
}
