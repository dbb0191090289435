import type { Database } from '../database/database.ts'
import type { Gate } from '../domain/gate.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { FAIL, NO_COLUMN, PASS, UNKNOWN } from './judged-tables.ts'

/**
 * Where each reseller stands: at the first gate, in the order of the life cycle, that is not open. Every reseller is
 * counted once.
 */
export async function funnel(database: Database, gates: readonly Gate[]): Promise<AuditSummary['funnel']> {
  const steps = gates.map((gate, i) => `WHEN "${gate}_through" <> ${PASS} THEN ${i}`)
  const worst = gates.map((gate) => `WHEN "${gate}_through" <> ${PASS} THEN "${gate}_through"`)
  const rows = await database.rows(`SELECT step, worst, count(*) AS resellers FROM
    (SELECT CASE ${steps.join(' ')} ELSE ${gates.length} END AS step, CASE ${worst.join(' ')} ELSE ${PASS} END AS worst FROM gate)
    GROUP BY ALL`)
  const among = (step: number, verdicts: readonly number[]) =>
    rows
      .filter((row) => row.step === step && verdicts.includes(Number(row.worst)))
      .reduce((sum, { resellers }) => sum + Number(resellers), 0)
  return {
    stopped: gates.map((gate, i) => ({
      gate,
      blocked: among(i, [FAIL]),
      undetermined: among(i, [UNKNOWN, NO_COLUMN]),
      undeterminedOnlyForColumns: among(i, [NO_COLUMN]),
    })),
    through: among(gates.length, [PASS]),
  }
}
