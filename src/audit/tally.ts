import type { Database, SqlRow } from '../database/database.ts'
import { type Gate, path } from '../domain/gate.ts'
import { CAUSES } from '../domain/reading.ts'
import type { Severity, Verdict } from '../domain/verdict.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { TABLE_OF } from '../tables/subject.ts'
import type { Judged } from './gate-table.ts'
import { judgedKinds } from './judge.ts'
import { FAIL, NO_COLUMN, NOT_APPLICABLE, PASS, UNKNOWN, vacantTableName, verdictTableName } from './verdict-tables.ts'

/** The counts of an audit, as its summary has them. */
export type Tally = Pick<AuditSummary, 'subjects' | 'gates' | 'rules' | 'blockers' | 'notEvaluable' | 'dataGaps'>

/** That some verdicts of a severity came out so: what an exit code looks at. */
export interface Outcome {
  readonly severity: Severity
  readonly verdict: Verdict
}

/** Counts what the tables of an audit say; `given` are the canonical columns that some file has, `gates` those asked for. */
export async function tally(
  database: Database,
  book: RuleBook,
  given: ReadonlySet<string>,
  scope: Judged,
  gates: readonly Gate[],
): Promise<{ readonly counts: Tally; readonly outcomes: readonly Outcome[] }> {
  const counted = await Promise.all(book.rules.map((rule) => countRule(database, rule)))
  const outcomes = counted.flatMap(({ severity, fail, unknown, noColumn }): Outcome[] => [
    ...(fail > 0 ? [{ severity, verdict: 'fail' } as const] : []),
    ...(unknown - (scope === 'evaluable' ? noColumn : 0) > 0 ? [{ severity, verdict: 'unknown' } as const] : []),
  ])
  const counts = {
    subjects: await countSubjects(database, book),
    gates: await Promise.all(gates.map((gate) => countGate(database, gate))),
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
  }
  return { counts, outcomes }
}

async function countSubjects(database: Database, book: RuleBook): Promise<AuditSummary['subjects']> {
  const counts: Record<string, number> = {}
  for (const kind of judgedKinds(book)) {
    counts[kind] = numberIn(await database.rows(`SELECT count(*) AS n FROM ${TABLE_OF[kind]}`), 'n')
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

async function countRule(database: Database, rule: Rule) {
  const { id, severity, subject } = rule.file
  const verdicts = [`SELECT "${id}" AS verdict FROM ${verdictTableName(subject)}`]
  if (subject !== 'reseller' && subject !== 'contact') verdicts.push(`SELECT verdict FROM ${vacantTableName(subject)}`)
  const rows = await database.rows(`SELECT count(*) FILTER (WHERE verdict = ${PASS}) AS pass,
    count(*) FILTER (WHERE verdict = ${FAIL}) AS fail,
    count(*) FILTER (WHERE verdict IN (${UNKNOWN}, ${NO_COLUMN})) AS unknown,
    count(*) FILTER (WHERE verdict = ${NO_COLUMN}) AS columns,
    count(*) FILTER (WHERE verdict = ${NOT_APPLICABLE}) AS other FROM (${verdicts.join(' UNION ALL ')})`)
  return {
    rule,
    id,
    severity,
    pass: numberIn(rows, 'pass'),
    fail: numberIn(rows, 'fail'),
    unknown: numberIn(rows, 'unknown'),
    noColumn: numberIn(rows, 'columns'),
    notApplicable: numberIn(rows, 'other'),
  }
}

/** What a rule lacks: the columns behind its facts that no file has. */
export function needsOf({ facts }: Rule, given: ReadonlySet<string>): ReadonlySet<string> {
  const columns = facts.flatMap((name) => FACTS.get(name)?.expression.columns ?? [])
  return new Set(columns.map(({ table, name }) => `${table}.${name}`).filter((column) => !given.has(column)))
}

async function blockers(database: Database, book: RuleBook): Promise<AuditSummary['blockers']> {
  const blocking = book.rules.filter(({ file }) => file.severity === 'blocking').map(({ file }) => `'${file.id}'`)
  const rows = await database.rows(`SELECT rule, count(*) AS resellers, sum(customers)::BIGINT AS customers FROM (
      SELECT DISTINCT f.rule, f.reseller, coalesce(c.customers, 0) AS customers FROM finding f
      LEFT JOIN (SELECT parent, count(*) AS customers FROM customer GROUP BY parent) c ON c.parent = f.reseller
      WHERE f.verdict = ${FAIL} AND f.rule IN (${["''", ...blocking].join(', ')}))
    GROUP BY rule ORDER BY resellers DESC, rule`)
  return rows.map(({ rule, resellers, customers }) => ({
    rule: String(rule),
    resellers: Number(resellers),
    customers: Number(customers),
  }))
}

async function dataGaps(database: Database): Promise<AuditSummary['dataGaps']> {
  const rows = await database.rows(`SELECT col, why, count(*) AS verdicts, count(DISTINCT reseller) AS resellers
    FROM gap WHERE col IS NOT NULL AND why IS NOT NULL GROUP BY col, why ORDER BY verdicts DESC, col, why`)
  return rows.flatMap(({ col, why, verdicts, resellers }) => {
    const cause = CAUSES.find((one) => one === why)
    return cause === undefined
      ? []
      : [{ column: String(col), cause, verdicts: Number(verdicts), resellers: Number(resellers) }]
  })
}

function numberIn([row]: readonly SqlRow[], name: string): number {
  return Number(row?.[name] ?? 0)
}
