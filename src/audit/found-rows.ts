import type { Database, SqlRow } from '../database/database.ts'
import { CAUSES, type Cause } from '../domain/reading.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import type { Rule } from '../rules/rule.ts'
import { factTableName } from './fact-tables.ts'
import { FAIL } from './verdict-tables.ts'

/** One line of the table `finding`, with everything that the fact table says of its subject. */
export interface FoundRow {
  readonly rule: Rule
  readonly key: string
  readonly kind: SubjectKind
  readonly reseller: string
  /** Set where a list has no rows. */
  readonly list: string | undefined
  readonly failed: boolean
  readonly cause: Cause | undefined
  readonly facts: FactRow
}

/** The columns of a fact table, for one subject. */
export type FactRow = Readonly<Record<string, unknown>>

/** The findings after the first `from`, at most `size` of them, in their order. */
export async function foundRows(
  database: Database,
  rules: ReadonlyMap<string, Rule>,
  from: number,
  size: number,
): Promise<readonly FoundRow[]> {
  const rows = await database.rows(`SELECT f.rule, f.key, f.kind, f.list, f.subject, f.verdict, f.why, r.key AS reseller
    FROM finding f JOIN reseller r ON r.rid = f.reseller WHERE f.n > ${from} AND f.n <= ${from + size} ORDER BY f.n`)
  const facts = new Map<SubjectKind, ReadonlyMap<number, FactRow>>()
  for (const kind of SUBJECTS) {
    const subjects = new Set(
      rows.filter((row) => row.kind === kind && row.list === null).map((row) => Number(row.subject)),
    )
    if (subjects.size > 0) facts.set(kind, await factRows(database, kind, subjects))
  }
  return rows.map((row) => foundRow(row, rules, facts))
}

/** Only the subjects of a page are written as JSON: of all of them it would cost more than the judging. */
async function factRows(
  database: Database,
  kind: SubjectKind,
  subjects: ReadonlySet<number>,
): Promise<ReadonlyMap<number, FactRow>> {
  const table = factTableName(kind)
  const rows = await database.rows(`SELECT id, to_json(f)::VARCHAR AS facts FROM
    (SELECT * FROM ${table} WHERE id IN (${[...subjects].join(', ')})) f`)
  return new Map(rows.map(({ id, facts }) => [Number(id), objectIn(String(facts))]))
}

function foundRow(
  row: SqlRow,
  rules: ReadonlyMap<string, Rule>,
  facts: ReadonlyMap<SubjectKind, ReadonlyMap<number, FactRow>>,
): FoundRow {
  const rule = rules.get(String(row.rule))
  const kind = SUBJECTS.find((subject) => subject === row.kind)
  if (rule === undefined || kind === undefined) throw new Error('a finding is about a rule and a subject of its own')
  return {
    rule,
    kind,
    key: String(row.key),
    reseller: String(row.reseller),
    list: row.list === null ? undefined : String(row.list),
    failed: row.verdict === FAIL,
    cause: CAUSES.find((cause) => cause === row.why),
    facts: facts.get(kind)?.get(Number(row.subject)) ?? {},
  }
}

function objectIn(json: string): FactRow {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
