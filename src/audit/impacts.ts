import type { Database, SqlRow } from '../database/database.ts'
import { GATES, type GateState } from '../domain/gate.ts'
import { SUBJECTS } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import type { DayVerdict, GateChange, Impact, VerdictChange } from '../preflight/impact.ts'
import { gateFile } from './day-tables.ts'
import { FAIL, NO_COLUMN, NOT_APPLICABLE, PASS, UNKNOWN } from './judged-tables.ts'

/** Reads the table `change`, reseller by reseller in the order of their keys; never all of them in memory. */
export async function* impacts(database: Database, folder: string): AsyncGenerator<Impact> {
  let open: { reseller: string; name: string; gates: GateChange[]; changes: VerdictChange[] } | undefined
  const gateOrder = `list_position([${GATES.map(text).join(', ')}], c.rule)`
  const query = `SELECT c.account, g.name, c.kind, c.key, c.rule, c.before, c.after
    FROM change c JOIN read_parquet(${text(gateFile(folder, 'after'))}) g ON g.account = c.account
    ORDER BY c.account, c.kind IS NOT NULL, CASE WHEN c.kind IS NULL THEN ${gateOrder} END, c.key, c.rule`
  for await (const rows of database.batches(query)) {
    for (const row of rows) {
      const reseller = String(row.account)
      if (open !== undefined && open.reseller !== reseller) yield open
      if (open === undefined || open.reseller !== reseller) {
        open = { reseller, name: String(row.name), gates: [], changes: [] }
      }
      if (row.kind === null) open.gates.push(gateChange(row))
      else open.changes.push(verdictChange(row))
    }
  }
  if (open !== undefined) yield open
}

/** How many resellers were judged. */
export async function countResellers(database: Database, folder: string): Promise<number> {
  const [row] = await database.rows(`SELECT count(*) AS n FROM read_parquet(${text(gateFile(folder, 'after'))})`)
  return Number(row?.n ?? 0)
}

function gateChange({ rule, before, after }: SqlRow): GateChange {
  const gate = GATES.find((other) => other === rule)
  if (gate === undefined) throw new Error(`no gate ${rule}`)
  return { gate, before: stateOf(before), after: stateOf(after) }
}

/** As the gate table has it. */
function stateOf(worst: unknown): GateState {
  if (worst === FAIL) return 'blocked'
  return worst === PASS ? 'open' : 'undetermined'
}

function verdictChange({ kind, key, rule, before, after }: SqlRow): VerdictChange {
  const subject = SUBJECTS.find((other) => other === kind)
  if (subject === undefined) throw new Error(`no kind of subject ${kind}`)
  return {
    rule: String(rule),
    subject: { kind: subject, key: String(key) },
    before: verdictOf(before),
    after: verdictOf(after),
  }
}

function verdictOf(kept: unknown): DayVerdict {
  const verdict = VERDICTS.find(([code]) => code === kept)
  return verdict === undefined ? 'not-in-force' : verdict[1]
}

const VERDICTS: readonly (readonly [number, DayVerdict])[] = [
  [FAIL, 'fail'],
  [UNKNOWN, 'unknown'],
  [NO_COLUMN, 'no-column'],
  [PASS, 'pass'],
  [NOT_APPLICABLE, 'not-applicable'],
]
