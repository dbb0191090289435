import { decide } from '../conditions/decide.ts'
import { factsOf, type Leaf, leavesOf, type Node } from '../conditions/node.ts'
import { type Cause, isKnown } from '../domain/reading.ts'
import { type Truth, YES } from '../domain/truth.ts'
import type { Circumstances, Origin } from '../facts/expression.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { listingOf, TABLE } from '../tables/tables.ts'
import { type Case, factNamed, isCase, subjectRow } from './case.ts'
import { causeOfVacancy, type Judged } from './judge.ts'

/** One fact as it was seen, and the cell that its value, or the lack of one, came from. */
export interface Seen {
  readonly fact: string
  readonly origin: Origin | undefined
}

/** Why a rule came out as it did: the second walk, made only for verdicts that need explaining. */
export interface Trace {
  readonly leaves: readonly Leaf[]
  readonly seen: readonly Seen[]
  /** The fact that decided; undefined where there was no subject to judge. */
  readonly deciding: Seen | undefined
  /** For unknown. */
  readonly cause: Cause | undefined
}

/** Explains a verdict by the tree that decided it: `applies` where that is not true, else `conditions`. */
export function trace(judged: Judged, circumstances: Circumstances): Trace {
  const { on, verdict } = judged
  if (!isCase(on)) {
    const list = { fact: listName(judged), origin: { row: on.parent, column: listingOf(TABLE[TABLE_OF[on.kind]]) } }
    return { leaves: [], seen: [list], deciding: list, cause: causeOfVacancy(on, circumstances) }
  }
  const [tree, truth] = decidingTree(judged)
  const leaves = leavesOf(tree)
  const { fact } = decide(tree, on.facts, truth)
  const reading = on.readings.get(fact)
  return {
    leaves,
    seen: [...new Set(leaves.flatMap(factsOf))].map((name) => seenBy(name, on, circumstances)),
    deciding: seenBy(fact, on, circumstances),
    cause: verdict === 'unknown' && reading !== undefined && !isKnown(reading) ? reading.cause : undefined,
  }
}

function decidingTree({ rule: { trees }, applies, holds }: Judged): readonly [Node, Truth] {
  return trees.applies !== undefined && applies !== YES ? [trees.applies, applies] : [trees.holds, holds]
}

function seenBy(name: string, { row }: Case, circumstances: Circumstances): Seen {
  const fact = factNamed(name)
  const about = subjectRow(fact, row)
  return { fact: name, origin: fact.expression.origin(about, circumstances, about) }
}

function listName({ on }: Judged): string {
  return TABLE[TABLE_OF[on.kind]].list ?? on.kind
}
