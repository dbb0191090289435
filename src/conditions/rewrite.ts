import { isLeaf, type Leaf, type Node } from './node.ts'

/** A leaf in another form; without one it is left out. */
export interface LeafChange {
  readonly what: string
  readonly leaf?: Leaf
}

/** A tree in which one leaf was changed: where it stands, such as `any/0/all/1`, and what became of it. */
export interface Rewritten {
  readonly path: string
  readonly what: string
  /** Undefined where nothing is left. */
  readonly tree: Node | undefined
}

/** Every tree that differs from this one in a single leaf. A group that a change empties disappears with it. */
export function rewriteEachLeaf(
  node: Node,
  changesOf: (leaf: Leaf) => readonly LeafChange[],
  path = '',
): readonly Rewritten[] {
  if (isLeaf(node)) return changesOf(node).map(({ what, leaf }) => ({ path, what, tree: leaf }))
  if ('not' in node) {
    return rewriteEachLeaf(node.not, changesOf, `${path}/not`).map(({ tree, ...rest }) => ({
      ...rest,
      tree: tree === undefined ? undefined : { not: tree },
    }))
  }
  const isAll = 'all' in node
  const parts = isAll ? node.all : node.any
  return parts.flatMap((part, i) =>
    rewriteEachLeaf(part, changesOf, `${path}/${isAll ? 'all' : 'any'}/${i}`).map(({ tree, ...rest }) => {
      const kept = tree === undefined ? parts.toSpliced(i, 1) : parts.with(i, tree)
      return { ...rest, tree: grouped(kept, isAll) }
    }),
  )
}

function grouped(parts: readonly Node[], isAll: boolean): Node | undefined {
  if (parts.length === 0) return undefined
  return isAll ? { all: parts } : { any: parts }
}
