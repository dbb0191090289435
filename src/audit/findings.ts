import { decide } from '../conditions/decide.ts'
import { type Constant, type Facts, factsOf, type Leaf, leavesOf, type Node } from '../conditions/node.ts'
import type { Database } from '../database/database.ts'
import { CAUSES, type Cause } from '../domain/reading.ts'
import { YES } from '../domain/truth.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { StagedFile } from '../ingest/staged-file.ts'
import { composeFinding } from '../preflight/finding.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { type FoundRow, foundRows } from './found-rows.ts'
import { type CellRef, type Located, locator } from './places.ts'

/** The findings of an audit in the order of the contract, a page at a time; never all of them in memory. */
export async function* findings(
  database: Database,
  book: RuleBook,
  files: readonly StagedFile[],
  circumstances: Circumstances,
): AsyncGenerator<readonly Finding[]> {
  const rules = new Map(book.rules.map((rule) => [rule.file.id, rule]))
  for (let from = 0; ; from += PAGE) {
    const found = await foundRows(database, rules, from, PAGE)
    if (found.length === 0) return
    const locate = await locator(database, files, new Set(found.flatMap(sourcesOf)))
    yield found.map((row) => toFinding(row, locate, circumstances))
  }
}

const PAGE = 5_000

function sourcesOf({ rule, facts }: FoundRow): readonly number[] {
  return rule.facts.flatMap((fact) => cellOf(facts, fact)?.src ?? [])
}

function toFinding(row: FoundRow, locate: (cell: CellRef) => Located, circumstances: Circumstances): Finding {
  const { rule, key, reseller, failed, cause, list } = row
  const verdict = failed ? 'fail' : 'unknown'
  if (list !== undefined) {
    const subject = { kind: 'reseller', key, reseller } as const
    return composeFinding(rule.file, circumstances, {
      verdict,
      cause,
      subject,
      leaves: [],
      seen: [seenList(list, cause)],
      at: undefined,
    })
  }
  const known = knownFacts(row)
  const tree = decidingTree(rule, known)
  const leaves = leavesOf(tree)
  const decisive = cellOf(row.facts, decide(tree, known).fact)
  return composeFinding(rule.file, circumstances, {
    verdict,
    cause,
    subject: { kind: row.kind, key, reseller },
    leaves,
    seen: namesIn(leaves).map((fact) => seenFact(fact, row, known, locate)),
    at: decisive === undefined ? undefined : locate(decisive).at,
  })
}

function decidingTree({ trees, applies }: Rule, facts: Facts): Node {
  return trees.applies !== undefined && applies(facts) !== YES ? trees.applies : trees.holds
}

function namesIn(leaves: readonly Leaf[]): readonly string[] {
  return [...new Set(leaves.flatMap(factsOf))]
}

function knownFacts({ rule, facts }: FoundRow): Facts {
  return Object.fromEntries(rule.facts.map((fact) => [fact, constant(facts[fact])]))
}

function constant(value: unknown): Constant | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

function seenFact(
  fact: string,
  { facts }: FoundRow,
  known: Facts,
  locate: (cell: CellRef) => Located,
): Finding['seen'][number] {
  const value = known[fact]
  const cause = CAUSES.find((one) => one === facts[`${fact}_why`])
  const cell = cellOf(facts, fact)
  return {
    fact,
    ...(value === undefined ? {} : { value }),
    ...(value !== undefined || cause === undefined ? {} : { cause }),
    ...(cell === undefined ? {} : locate(cell)),
  }
}

function seenList(list: string, cause: Cause | undefined): Finding['seen'][number] {
  return { fact: list, ...(cause === undefined ? {} : { cause }) }
}

function cellOf(facts: Readonly<Record<string, unknown>>, fact: string): CellRef | undefined {
  const at = facts[`${fact}_at`]
  if (typeof at !== 'object' || at === null || !('src' in at) || !('col' in at)) return undefined
  return typeof at.src === 'number' && typeof at.col === 'string' ? { src: at.src, col: at.col } : undefined
}
