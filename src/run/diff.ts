import { isDeepStrictEqual } from 'node:util'
import type { Finding } from '../schemas/generated/finding.ts'
import { type Causes, causesOf, type DiffCause } from './diff-causes.ts'
import { type Side, sideOf } from './diff-side.ts'
import { byNaturalKey } from './utf8-order.ts'

export const STATUSES = ['new', 'resolved', 'changed', 'unchanged'] as const
export type DiffStatus = (typeof STATUSES)[number]

/** One natural key, a rule on a subject, in two runs. */
export interface Difference {
  readonly status: DiffStatus
  readonly rule: string
  readonly subject: Finding['subject']
  /** Why: the one that is proven, else all that the manifests leave; none where nothing changed. */
  readonly causes: readonly DiffCause[]
  readonly before?: Side
  readonly after?: Side
}

/** Compares the findings of two runs, both in the order of the contract; one of each is held at a time. */
export async function* diffFindings(
  before: AsyncIterable<Finding>,
  after: AsyncIterable<Finding>,
  causes: Causes,
): AsyncGenerator<Difference> {
  const [old, now] = [before[Symbol.asyncIterator](), after[Symbol.asyncIterator]()]
  let [a, b] = [await old.next(), await now.next()]
  while (a.done !== true || b.done !== true) {
    const order = a.done === true ? 1 : b.done === true ? -1 : byNaturalKey(a.value, b.value)
    yield differenceOf(
      order <= 0 && a.done !== true ? a.value : undefined,
      order >= 0 && b.done !== true ? b.value : undefined,
      causes,
    )
    if (order <= 0) a = await old.next()
    if (order >= 0) b = await now.next()
  }
}

function differenceOf(before: Finding | undefined, after: Finding | undefined, causes: Causes): Difference {
  const some = after ?? before
  if (some === undefined) throw new Error('a difference has two sides, or one')
  const sides = {
    ...(before === undefined ? {} : { before: sideOf(before) }),
    ...(after === undefined ? {} : { after: sideOf(after) }),
  }
  const status = statusOf(sides.before, sides.after)
  const { rule, subject } = some
  const why = status === 'unchanged' ? [] : causesOf(rule, sides.before, sides.after, causes)
  return { status, rule, subject, causes: why, ...sides }
}

function statusOf(before: Side | undefined, after: Side | undefined): DiffStatus {
  if (before === undefined) return 'new'
  if (after === undefined) return 'resolved'
  return isDeepStrictEqual(before, after) ? 'unchanged' : 'changed'
}
