import { mirror, type Truth } from '../domain/truth.ts'
import { compile } from './compile.ts'
import { type Facts, type Leaf, leavesOf, type Node } from './node.ts'

/**
 * Every leaf that made a tree come out as `truth`, from left to right: those that had any other answer had no part in
 * it. `decide` names the first of them.
 */
export function culprits(node: Node, facts: Facts, truth: Truth = compile(node)(facts)): readonly Leaf[] {
  if ('not' in node) return culprits(node.not, facts, mirror(truth))
  if ('fact' in node) return leavesOf(node)

  const parts = 'all' in node ? node.all : node.any
  return parts.filter((part) => compile(part)(facts) === truth).flatMap((part) => culprits(part, facts, truth))
}
