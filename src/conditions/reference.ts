import { Engine, type NestedCondition } from 'json-rules-engine'
import { least, mirror, most, NO, type Truth, UNKNOWN, YES } from '../domain/truth.ts'
import { type Facts, factsOf, leavesOf, type Node } from './node.ts'
import { OPERATORS } from './operators.ts'

/** Several condition trees judged by json-rules-engine for one subject: the reference reading. */
export interface ReferenceAnswer {
  /** Its own, two-valued answer; right only where nothing is missing. */
  readonly met: boolean
  /** Its result tree folded to three values by what its leaves saw. */
  readonly truth: Truth
}

/**
 * Runs json-rules-engine over condition trees. A fresh engine for each call: overlapping runs on one engine lose
 * outcomes silently. Every tree has the same priority, so that every leaf is looked at.
 */
export async function judgeByReference(trees: readonly Node[], facts: Facts): Promise<readonly ReferenceAnswer[]> {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const { name, test } of OPERATORS.values()) engine.addOperator(name, test)
  for (const [i, tree] of trees.entries()) {
    engine.addRule({ name: String(i), conditions: { all: [nested(tree)] }, event: { type: String(i) } })
  }
  for (const fact of new Set(trees.flatMap(leavesOf).flatMap(factsOf))) {
    if (facts[fact] !== undefined) engine.addFact(fact, facts[fact])
  }

  const { results, failureResults } = await engine.run()
  const outcomes = new Map([...results, ...failureResults].map((outcome) => [outcome.name, outcome]))
  return trees.map((_, i) => {
    const outcome = outcomes.get(String(i))
    if (outcome === undefined) throw new Error('json-rules-engine lost an outcome')
    return { met: outcome.result === true, truth: fold(outcome.conditions) }
  })
}

/** A leaf of the result tree that misses one of its sides was judged on nothing: it is unknown. */
function fold(node: object): Truth {
  if ('all' in node && Array.isArray(node.all)) return node.all.map(fold).reduce(least, YES)
  if ('any' in node && Array.isArray(node.any)) return node.any.map(fold).reduce(most, NO)
  if ('not' in node && typeof node.not === 'object' && node.not !== null) return mirror(fold(node.not))

  const { factResult, valueResult, result }: { factResult?: unknown; valueResult?: unknown; result?: unknown } = node
  if (factResult === undefined || valueResult === undefined) return UNKNOWN
  return result === true ? YES : NO
}

/** The tree as the library's own type: the same shape, with lists that it may write to. */
function nested(node: Node): NestedCondition {
  if ('all' in node) return { all: node.all.map(nested) }
  if ('any' in node) return { any: node.any.map(nested) }
  if ('not' in node) return { not: nested(node.not) }
  return { ...node }
}
