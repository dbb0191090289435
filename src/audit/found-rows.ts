import type { Database, SqlRow } from '../database/database.ts'
import { CAUSES, type Cause } from '../domain/reading.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import { readCellRef, type SeenRef } from '../facts/cell-ref.ts'
import type { Rule } from '../rules/rule.ts'
import { FAIL } from './judged-tables.ts'

/** One line of the table `finding`. */
export interface FoundRow {
  readonly rule: Rule
  readonly key: string
  readonly kind: SubjectKind
  readonly reseller: string
  /** Set where a list has no rows. */
  readonly list: string | undefined
  readonly failed: boolean
  readonly cause: Cause | undefined
  /** By name, the facts that the rule asks. */
  readonly facts: ReadonlyMap<string, FoundFact>
}

/** A fact as the audit found it. */
export interface FoundFact {
  readonly value: unknown
  readonly why: Cause | undefined
  readonly at: SeenRef | undefined
}

/** The findings after the first `from`, at most `size` of them, in their order. */
export async function foundRows(
  database: Database,
  rules: ReadonlyMap<string, Rule>,
  from: number,
  size: number,
): Promise<readonly FoundRow[]> {
  const rows = await database.rows(`SELECT rule, key, kind, list, reseller, verdict, why, facts
    FROM finding WHERE n > ${from} AND n <= ${from + size} ORDER BY n`)
  return rows.map((row) => foundRow(row, rules))
}

function foundRow(row: SqlRow, rules: ReadonlyMap<string, Rule>): FoundRow {
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
    cause: causeIn(row.why),
    facts: row.facts === null ? new Map() : factsIn(String(row.facts), rule),
  }
}

/** Three to a fact: its value, why there is none, and the cell. */
function factsIn(json: string, { facts }: Rule): ReadonlyMap<string, FoundFact> {
  const parts: unknown = JSON.parse(json)
  if (!Array.isArray(parts) || parts.length !== 3 * facts.length) throw new Error('a finding has the facts of its rule')
  return new Map(
    facts.map((fact, i) => {
      const [value, why, at]: readonly unknown[] = parts.slice(3 * i, 3 * i + 3)
      return [fact, { value, why: causeIn(why), at: readCellRef(typeof at === 'string' ? at : undefined) }]
    }),
  )
}

function causeIn(why: unknown): Cause | undefined {
  return CAUSES.find((cause) => cause === why)
}
