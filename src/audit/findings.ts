import { type Constant, type Leaf, leavesOf } from '../conditions/node.ts'
import type { Database } from '../database/database.ts'
import type { Cause } from '../domain/reading.ts'
import type { CellRef, SeenRef } from '../facts/cell-ref.ts'
import type { Circumstances } from '../facts/expression.ts'
import { keepPlaces } from '../ingest/source-records.ts'
import type { StagedFile } from '../ingest/staged-file.ts'
import { composeFinding } from '../preflight/finding.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import type { OrderedFinding } from '../run/keep-findings.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { cellsBehind } from './cells-behind.ts'
import { EVERY, type FoundAmong, type FoundFact, type FoundRow, foundRows, type Saw } from './found-rows.ts'
import { ownersOf } from './owners.ts'
import { type Located, locator } from './places.ts'
import { texts } from './texts.ts'

/** The findings of an audit in the order of the contract, a page at a time; never all of them in memory. */
export async function* findings(
  database: Database,
  book: RuleBook,
  files: readonly StagedFile[],
  circumstances: Circumstances,
): AsyncGenerator<readonly Finding[]> {
  for await (const page of findingsAmong(database, book, files, circumstances, EVERY)) {
    yield page.map(({ finding }) => finding)
  }
}

/** Those of a table of findings, each with its number. */
export async function* findingsAmong(
  database: Database,
  book: RuleBook,
  files: readonly StagedFile[],
  circumstances: Circumstances,
  among: FoundAmong,
): AsyncGenerator<readonly OrderedFinding[]> {
  const rules = new Map(book.rules.map((rule) => [rule.file.id, rule]))
  const [last] = await database.rows(`SELECT max(${among.turn}) AS n FROM ${among.table}`)
  if (Number(last?.n) > PAGE) for (const file of files) await keepPlaces(database, file)
  for (let from = 0; ; from += PAGE) {
    const found = await foundRows(database, rules, among, from, PAGE)
    if (found.length === 0) return
    const look = await onlooker(database, files, found)
    yield found.map((row) => ({ n: row.n, finding: toFinding(row, look, circumstances) }))
  }
}

const PAGE = 10_000

/** A cell as a finding shows it. */
type Cell = NonNullable<Finding['seen'][number]['cells']>[number]

/** What a page of findings looks up: where cells stand, and those that disagree or were compared. */
interface Onlooker {
  readonly locate: (cell: CellRef) => Located
  readonly cellsBehind: (ref: SeenRef, reseller: string) => readonly Cell[]
}

async function onlooker(
  database: Database,
  files: readonly StagedFile[],
  found: readonly FoundRow[],
): Promise<Onlooker> {
  const seen = found.flatMap(({ saw }) =>
    [...(saw?.facts.values() ?? [])].flatMap(({ at: ref, why }) =>
      ref === undefined ? [] : [{ ref, conflict: why === 'conflict' }],
    ),
  )
  const several = seen.filter(({ ref, conflict }) => conflict || ref.against !== undefined).map(({ ref }) => ref)
  const cellsOf = await cellsBehind(database, several)
  const cells = several.flatMap(cellsOf)
  const locate = await locator(database, files, sourcesOf([...seen.map(({ ref }) => ref), ...cells]))
  const textOf = await texts(database, files, cells)
  const owners = await ownersOf(database, sourcesOf(cells))
  return {
    locate,
    cellsBehind: (ref, reseller) =>
      cellsOf(ref).map((cell) => {
        const owner = owners.get(cell.src)
        return {
          ...textOf(cell),
          ...locate(cell),
          ...(owner === undefined || owner === reseller ? {} : { reseller: owner }),
        }
      }),
  }
}

function sourcesOf(cells: readonly CellRef[]): ReadonlySet<number> {
  return new Set(cells.map(({ src }) => src))
}

function toFinding(row: FoundRow, look: Onlooker, circumstances: Circumstances): Finding {
  const { rule, kind, key, reseller, failed, cause, list, saw } = row
  const verdict = failed ? 'fail' : 'unknown'
  if (saw === undefined) {
    return composeFinding(rule.file, circumstances, {
      verdict,
      cause,
      subject: { kind: 'reseller', key, reseller },
      leaves: [],
      seen: list === undefined ? [] : [seenList(list, cause)],
      at: undefined,
    })
  }
  return composeFinding(rule.file, circumstances, {
    verdict,
    cause,
    subject: { kind, key, reseller },
    leaves: leavesFor(rule, saw),
    seen: [...saw.facts].map(([fact, found]) => seenFact(fact, found, reseller, look)),
    at: saw.decisive === undefined ? undefined : look.locate(saw.decisive).at,
  })
}

function leavesFor({ trees }: Rule, { tree }: Saw): readonly Leaf[] {
  const decided = trees[tree]
  return decided === undefined ? [] : leavesOf(decided)
}

function constant(value: unknown): Constant | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

function seenFact(
  fact: string,
  { value: found, why: cause, at: cell }: FoundFact,
  reseller: string,
  { locate, cellsBehind }: Onlooker,
): Finding['seen'][number] {
  const value = constant(found)
  const cells = cell === undefined ? [] : cellsBehind(cell, reseller)
  return {
    fact,
    ...(value === undefined ? {} : { value }),
    ...(value !== undefined || cause === undefined ? {} : { cause }),
    ...(cell === undefined ? {} : locate(cell)),
    ...(cells.length === 0 ? {} : { cells: [...cells] }),
  }
}

function seenList(list: string, cause: Cause | undefined): Finding['seen'][number] {
  return { fact: list, ...(cause === undefined ? {} : { cause }) }
}
