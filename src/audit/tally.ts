import type { Database, SqlRow } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { type Gate, path } from '../domain/gate.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Severity, Verdict } from '../domain/verdict.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { funnel } from './funnel.ts'
import type { Judged } from './gate-table.ts'
import { judgedKinds } from './judge.ts'
import { blockers, dataGaps, missingExports } from './rankings.ts'
import { FAIL, NO_COLUMN, NOT_APPLICABLE, PASS, UNKNOWN, vacantTableName, verdictTableName } from './verdict-tables.ts'

/** The counts of an audit, as its summary has them. */
export type Tally = Pick<
  AuditSummary,
  'subjects' | 'gates' | 'funnel' | 'rules' | 'blockers' | 'notEvaluable' | 'dataGaps' | 'missingExports'
>

/** That some verdicts of a severity came out so: what an exit code looks at. */
export interface Outcome {
  readonly severity: Severity
  readonly verdict: Verdict
}

/**
 * Counts what the tables of an audit say; `given` are the canonical columns that some file has, `kinds` those that an
 * export could be of, `gates` those asked for.
 */
export async function tally(
  database: Database,
  book: RuleBook,
  given: ReadonlySet<string>,
  kinds: readonly ExportKind[],
  scope: Judged,
  gates: readonly Gate[],
): Promise<{ readonly counts: Tally; readonly outcomes: readonly Outcome[] }> {
  const counted = await countRules(database, book)
  const outcomes = counted.flatMap(({ severity, fail, unknown, noColumn }): Outcome[] => [
    ...(fail > 0 ? [{ severity, verdict: 'fail' } as const] : []),
    ...(unknown - (scope === 'evaluable' ? noColumn : 0) > 0 ? [{ severity, verdict: 'unknown' } as const] : []),
  ])
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

async function countSubjects(database: Database, book: RuleBook): Promise<AuditSummary['subjects']> {
  const counts: Record<string, number> = {}
  for (const kind of judgedKinds(book)) {
    counts[kind] = numberIn(await database.rows(`SELECT count(*) AS n FROM ${verdictTableName(kind)}`), 'n')
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
  const kinds = judgedKinds(book)
  const rows = await Promise.all(kinds.map((kind) => countVerdicts(database, kind, book.about.get(kind) ?? [])))
  const byKind = new Map(kinds.map((kind, i) => [kind, rows[i] ?? []]))
  return book.rules.map((rule) => {
    const { id, severity, subject } = rule.file
    const of = (verdict: number) => numberIn(byKind.get(subject) ?? [], `${id} ${verdict}`)
    const noColumn = of(NO_COLUMN)
    const unknown = of(UNKNOWN) + noColumn
    return { rule, id, severity, pass: of(PASS), fail: of(FAIL), unknown, noColumn, notApplicable: of(NOT_APPLICABLE) }
  })
}

/** One row with a column `<rule> <verdict>` for each verdict of each rule; a list without rows counts for all of them. */
async function countVerdicts(database: Database, kind: SubjectKind, rules: readonly Rule[]) {
  const vacant = kind === 'reseller' || kind === 'contact' ? undefined : vacantTableName(kind)
  const verdicts = [FAIL, UNKNOWN, NO_COLUMN, PASS, NOT_APPLICABLE]
  const listed = verdicts.map((verdict) => `count(*) FILTER (WHERE verdict = ${verdict}) AS v${verdict}`)
  const columns = rules.flatMap(({ file: { id } }) =>
    verdicts.map((verdict) => {
      const onLists = vacant === undefined ? '' : ` + any_value(vacant.v${verdict})`
      return `count(*) FILTER (WHERE "${id}" = ${verdict})${onLists} AS "${id} ${verdict}"`
    }),
  )
  const lists = vacant === undefined ? '' : `RIGHT JOIN (SELECT ${listed.join(', ')} FROM ${vacant}) vacant ON TRUE`
  return database.rows(`SELECT ${columns.join(',\n')} FROM ${verdictTableName(kind)} ${lists}`)
}

/** What a rule lacks: the columns behind its facts that no file has. */
export function needsOf({ facts }: Rule, given: ReadonlySet<string>): ReadonlySet<string> {
  const columns = facts.flatMap((name) => FACTS.get(name)?.expression.columns ?? [])
  return new Set(columns.map(({ table, name }) => `${table}.${name}`).filter((column) => !given.has(column)))
}

function numberIn([row]: readonly SqlRow[], name: string): number {
  return Number(row?.[name] ?? 0)
}
