import { madeOnce } from '../domain/made-once.ts'
import { mirror, type Truth } from '../domain/truth.ts'
import { compile } from './compile.ts'
import { type Facts, isFactReference, type Leaf, type Node } from './node.ts'

/** The leaf that settles a tree's truth, and the fact of that leaf to look at: the first side that is not known. */
export interface Decision {
  readonly leaf: Leaf
  readonly fact: string
}

/**
 * Finds the deciding leaf of a tree that came out as `truth`: in an `all` the first part as low as the whole,
 * in an `any` the first as high, below a `not` the mirror image.
 */
export function decide(node: Node, facts: Facts, truth: Truth = compile(node)(facts)): Decision {
  return deciderOf(node)(facts, truth)
}

type Decider = (facts: Facts, truth: Truth) => Decision

// Trees never change: each is prepared once, however many verdicts it explains.
const deciderOf = madeOnce(prepare)

function prepare(node: Node): Decider {
  if ('not' in node) {
    const inner = prepare(node.not)
    return (facts, truth) => inner(facts, mirror(truth))
  }
  if ('fact' in node) return (facts) => ({ leaf: node, fact: undecidedSide(node, facts) })

  const parts = ('all' in node ? node.all : node.any).map((part) => ({ test: compile(part), decide: prepare(part) }))
  return (facts, truth) => {
    const part = parts.find(({ test }) => test(facts) === truth)
    if (part === undefined) throw new Error('a group is never without the part that decides it')
    return part.decide(facts, truth)
  }
}

function undecidedSide({ fact, value }: Leaf, facts: Facts): string {
  return isFactReference(value) && facts[fact] !== undefined && facts[value.fact] === undefined ? value.fact : fact
}
