import type { Database, SqlRow } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { type Gate, path } from '../domain/gate.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Severity, Verdict } from '../domain/verdict.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import type { WaiverUse } from '../run/waiver-use.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { funnel } from './funnel.ts'
import type { Judged } from './gate-table.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { FAIL, NO_COLUMN, NOT_APPLICABLE, PASS, UNKNOWN } from './judged-tables.ts'
import { blockers, dataGaps, missingExports } from './rankings.ts'

/** The counts of an audit, as its summary has them. */
export type Tally = Pick<
  AuditSummary,
  'subjects' | 'gates' | 'funnel' | 'rules' | 'blockers' | 'notEvaluable' | 'dataGaps' | 'missingExports'
>

/** That some verdicts of a severity came out so and are not waived: what an exit code looks at. */
export interface Outcome {
  readonly severity: Severity
  readonly verdict: Verdict
}

/**
 * Counts what the tables of an audit say; `given` are the canonical columns that some file has, `kinds` those that an
 * export could be of, `gates` those asked for, `use` the waivers that the findings have use for.
 */
export async function tally(
  database: Database,
  book: RuleBook,
  given: ReadonlySet<string>,
  kinds: readonly ExportKind[],
  scope: Judged,
  gates: readonly Gate[],
  use: WaiverUse,
): Promise<{ readonly counts: Tally; readonly outcomes: readonly Outcome[] }> {
  const counted = await countRules(database, book)
  const outcomes = counted.flatMap(({ id, severity, fail, unknown, noColumn }): Outcome[] => {
    const waived = use.of(id)
    // What no file has a column for leaves no finding, so it is never waived.
    const open = unknown - waived.unknown - (scope === 'evaluable' ? noColumn : 0)
    return [
      ...(fail > waived.fail ? [{ severity, verdict: 'fail' } as const] : []),
      ...(open > 0 ? [{ severity, verdict: 'unknown' } as const] : []),
    ]
  })
  const lacks = counted
    .filter(({ noColumn }) => noColumn > 0)
    .map(({ rule, noColumn }) => ({ needs: needsOf(rule, given), verdicts: noColumn }))
  const counts = {
    subjects: await countSubjects(database, book),
    gates: await Promise.all(gates.map((gate) => countGate(database, gate))),
    funnel: await funnel(database, gates),
    rules: counted.map(({ id, severity, pass, fail, unknown, notApplicable }) => ({
      id,
      severity,
      pass,
      fail,
      unknown,
      notApplicable,
      ...waivedIn(use, id),
    })),
    blockers: await blockers(database, book),
    notEvaluable: counted
      .filter(({ pass, fail, noColumn }) => pass + fail === 0 && noColumn > 0)
      .map(({ rule }) => ({ rule: rule.file.id, needs: [...needsOf(rule, given)] })),
    dataGaps: await dataGaps(database),
    missingExports: missingExports(lacks, kinds),
  }
  return { counts, outcomes }
}

function waivedIn(use: WaiverUse, rule: string): Pick<AuditSummary['rules'][number], 'waived'> {
  const waived = use.of(rule)
  return waived.fail + waived.unknown === 0 ? {} : { waived }
}

async function countSubjects(database: Database, book: RuleBook): Promise<AuditSummary['subjects']> {
  const counts: Record<string, number> = {}
  for (const kind of judgedKinds(book)) {
    counts[kind] = numberIn(await database.rows(`SELECT count(*) AS n FROM ${judgedTableName(kind)}`), 'n')
  }
  return counts
}

async function countGate(database: Database, gate: Gate): Promise<AuditSummary['gates'][number]> {
  const worst = `"${gate}_through"`
  const self = `least(${path(gate)
    .map((step) => `"${step}_self"`)
    .join(', ')})`
  const rows = await database.rows(`SELECT
    count(*) FILTER (WHERE ${worst} = ${PASS}) AS open,
    count(*) FILTER (WHERE ${worst} = ${FAIL}) AS blocked,
    count(*) FILTER (WHERE ${worst} = ${FAIL} AND ${self} <> ${FAIL}) AS others,
    count(*) FILTER (WHERE ${worst} IN (${UNKNOWN}, ${NO_COLUMN})) AS undetermined,
    count(*) FILTER (WHERE ${worst} = ${NO_COLUMN}) AS columns FROM gate`)
  return {
    gate,
    open: numberIn(rows, 'open'),
    blocked: numberIn(rows, 'blocked'),
    blockedOnlyThroughOthers: numberIn(rows, 'others'),
    undetermined: numberIn(rows, 'undetermined'),
    undeterminedOnlyForColumns: numberIn(rows, 'columns'),
  }
}

/** How often each rule came out how, in the order of the book; the verdicts of a kind are gone through once. */
async function countRules(database: Database, book: RuleBook) {
  const counts = new Map<string, Counts>()
  for (const kind of judgedKinds(book)) {
    for (const [rule, of] of await countVerdicts(database, kind, book.about.get(kind) ?? [])) counts.set(rule, of)
  }
  return book.rules.map((rule) => {
    const { id, severity } = rule.file
    const of = (verdict: number) => counts.get(id)?.get(verdict) ?? 0
    const noColumn = of(NO_COLUMN)
    const unknown = of(UNKNOWN) + noColumn
    return { rule, id, severity, pass: of(PASS), fail: of(FAIL), unknown, noColumn, notApplicable: of(NOT_APPLICABLE) }
  })
}

/** How often there is each verdict. */
type Counts = ReadonlyMap<number, number>

/** The verdicts of each rule of a kind; a list without rows counts for all of them. */
async function countVerdicts(
  database: Database,
  kind: SubjectKind,
  rules: readonly Rule[],
): Promise<ReadonlyMap<string, Counts>> {
  const columns = rules.map(({ file: { id } }) => `to_json(histogram("${id}"))::VARCHAR AS "${id}"`)
  const [row] = await database.rows(`SELECT ${columns.join(', ')} FROM ${judgedTableName(kind)}`)
  const vacant = kind === 'reseller' || kind === 'contact' ? new Map() : await countVacant(database, kind)
  return new Map(
    rules.map(({ file: { id } }) => {
      const onSubjects = countsIn(row?.[id])
      return [id, new Map(VERDICTS.map((one) => [one, (onSubjects.get(one) ?? 0) + (vacant.get(one) ?? 0)]))]
    }),
  )
}

const VERDICTS = [FAIL, UNKNOWN, NO_COLUMN, PASS, NOT_APPLICABLE]

async function countVacant(database: Database, kind: SubjectKind): Promise<Counts> {
  const [row] = await database.rows(
    `SELECT to_json(histogram(verdict))::VARCHAR AS verdicts FROM ${vacantTableName(kind)}`,
  )
  return countsIn(row?.verdicts)
}

/** A histogram, written as a JSON object; NULL where there is nothing to count. */
function countsIn(json: SqlRow[string] | undefined): Counts {
  const counts: unknown = typeof json === 'string' ? JSON.parse(json) : {}
  return new Map(Object.entries(counts ?? {}).map(([verdict, count]) => [Number(verdict), Number(count)]))
}

/** What a rule lacks: the columns behind its facts that no file has. */
export function needsOf({ facts }: Rule, given: ReadonlySet<string>): ReadonlySet<string> {
  const columns = facts.flatMap((name) => FACTS.get(name)?.expression.columns ?? [])
  return new Set(columns.map(({ table, name }) => `${table}.${name}`).filter((column) => !given.has(column)))
}

function numberIn([row]: readonly SqlRow[], name: string): number {
  return Number(row?.[name] ?? 0)
}
