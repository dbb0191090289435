import { decide } from '../conditions/decide.ts'
import { factsOf, type Leaf, leavesOf, type Node } from '../conditions/node.ts'
import { madeOnce } from '../domain/made-once.ts'
import { type Cause, isKnown } from '../domain/reading.ts'
import { type Truth, YES } from '../domain/truth.ts'
import type { Circumstances, Origin } from '../facts/expression.ts'
import type { Row } from '../tables/row.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { listingOf, TABLE } from '../tables/tables.ts'
import { factsOfCase, isCase, subjectRow } from './case.ts'
import { causeOfVacancy, type Judged } from './judge.ts'
import { factNamed } from './sheet.ts'

/** One fact as it was seen, and the cell that its value, or the lack of one, came from: looked up when it is asked for. */
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
  const { leaves, facts } = askedBy(tree)
  const { fact } = decide(tree, factsOfCase(on, facts), truth)
  const reading = on.sheet.get(fact)
  return {
    leaves,
    seen: facts.map((name) => new SeenFact(name, on.row, circumstances)),
    deciding: new SeenFact(fact, on.row, circumstances),
    cause: verdict === 'unknown' && !isKnown(reading) ? reading.cause : undefined,
  }
}

function decidingTree({ rule: { trees }, applies, holds }: Judged): readonly [Node, Truth] {
  return trees.applies !== undefined && applies !== YES ? [trees.applies, applies] : [trees.holds, holds]
}

/** What a tree asks: its leaves, and the facts in them, each once. */
interface Asked {
  readonly leaves: readonly Leaf[]
  readonly facts: readonly string[]
}

// Trees never change: each is taken apart once.
const askedBy = madeOnce((tree: Node): Asked => {
  const leaves = leavesOf(tree)
  return { leaves, facts: [...new Set(leaves.flatMap(factsOf))] }
})

/** To look up a cell is to walk the data again, so that is left to whoever asks for it. */
class SeenFact implements Seen {
  readonly fact: string
  readonly #row: Row
  readonly #circumstances: Circumstances

  constructor(fact: string, row: Row, circumstances: Circumstances) {
    this.fact = fact
    this.#row = row
    this.#circumstances = circumstances
  }

  get origin(): Origin | undefined {
    const fact = factNamed(this.fact)
    const about = subjectRow(fact, this.#row)
    return fact.expression.origin(about, this.#circumstances, about)
  }
}

function listName({ on }: Judged): string {
  return TABLE[TABLE_OF[on.kind]].list ?? on.kind
}
