import { factsIn } from '../conditions/node.ts'
import type { Database, SqlRow } from '../database/database.ts'
import { CAUSES, type Cause } from '../domain/reading.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import { readCellRef, type SeenRef } from '../facts/cell-ref.ts'
import type { Rule } from '../rules/rule.ts'
import { FAIL } from './judged-tables.ts'

/** One line of the table `finding`. */
export interface FoundRow {
  /** Which finding it is in the order of the contract. */
  readonly n: number
  readonly rule: Rule
  readonly key: string
  readonly kind: SubjectKind
  readonly reseller: string
  /** Set where a list has no rows. */
  readonly list: string | undefined
  readonly failed: boolean
  readonly cause: Cause | undefined
  /** Undefined where there was no subject to judge. */
  readonly saw: Saw | undefined
}

/** What a finding saw. */
export interface Saw {
  /** The condition tree that decided. */
  readonly tree: 'applies' | 'holds'
  /** The facts that it asks, by name, in the order of its leaves. */
  readonly facts: ReadonlyMap<string, FoundFact>
  /** The cell of the fact that decided. */
  readonly decisive: SeenRef | undefined
}

/** A fact as the audit found it. */
export interface FoundFact {
  readonly value: unknown
  readonly why: Cause | undefined
  readonly at: SeenRef | undefined
}

/** A table of findings, and the column that numbers them from 1 without gaps. */
export interface FoundAmong {
  readonly table: string
  readonly turn: string
}

/** All findings. */
export const EVERY: FoundAmong = { table: 'finding', turn: 'n' }

/** The findings whose turn comes after the first `from`, at most `size` of them, in their order. */
export async function foundRows(
  database: Database,
  rules: ReadonlyMap<string, Rule>,
  { table, turn }: FoundAmong,
  from: number,
  size: number,
): Promise<readonly FoundRow[]> {
  const rows = await database.rows(`SELECT n, rule, key, kind, list, reseller, verdict, why, seen
    FROM ${table} WHERE ${turn} > ${from} AND ${turn} <= ${from + size} ORDER BY ${turn}`)
  return rows.map((row) => foundRow(row, rules))
}

function foundRow(row: SqlRow, rules: ReadonlyMap<string, Rule>): FoundRow {
  const rule = rules.get(String(row.rule))
  const kind = SUBJECTS.find((subject) => subject === row.kind)
  if (rule === undefined || kind === undefined) throw new Error('a finding is about a rule and a subject of its own')
  return {
    n: Number(row.n),
    rule,
    kind,
    key: String(row.key),
    reseller: String(row.reseller),
    list: row.list === null ? undefined : String(row.list),
    failed: row.verdict === FAIL,
    cause: causeIn(row.why),
    saw: row.seen === null ? undefined : sawIn(String(row.seen), rule),
  }
}

/** The tree, the fact that decided, and three to a fact: its value, why there is none, and the cell. */
function sawIn(json: string, { facts, trees }: Rule): Saw {
  const parts: unknown = JSON.parse(json)
  const [name, by, ...rest]: readonly unknown[] = Array.isArray(parts) ? parts : []
  const tree = name === 'applies' ? trees.applies : trees.holds
  const asked = tree === undefined ? [] : factsIn(tree)
  if (rest.length !== 3 * asked.length) throw new Error('a finding has the facts of its rule')
  const found = new Map(
    asked.map((fact, i) => {
      const [value, why, at] = rest.slice(3 * i, 3 * i + 3)
      return [fact, { value, why: causeIn(why), at: readCellRef(typeof at === 'string' ? at : undefined) }]
    }),
  )
  return {
    tree: name === 'applies' ? 'applies' : 'holds',
    facts: found,
    decisive: found.get(facts[Number(by)] ?? '')?.at,
  }
}

function causeIn(why: unknown): Cause | undefined {
  return CAUSES.find((cause) => cause === why)
}
