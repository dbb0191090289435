import { isLeaf, type Node } from '../../src/conditions/node.ts'

/**
 * The tree without its first leaf, without its second, and so on. A group that this empties disappears with it;
 * undefined where nothing is left.
 */
export function withoutEachLeaf(node: Node): readonly (Node | undefined)[] {
  if (isLeaf(node)) return [undefined]
  if ('not' in node) return withoutEachLeaf(node.not).map((rest) => (rest === undefined ? undefined : { not: rest }))

  const isAll = 'all' in node
  const parts = isAll ? node.all : node.any
  return parts.flatMap((part, i) =>
    withoutEachLeaf(part).map((rest) => {
      const kept = rest === undefined ? parts.toSpliced(i, 1) : parts.with(i, rest)
      if (kept.length === 0) return undefined
      return isAll ? { all: kept } : { any: kept }
    }),
  )
}
