import type { Gate, GateState } from '../domain/gate.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Run } from './open-run.ts'
import type { SelectedRun } from './selected-run.ts'

/** How many resellers stand where at a gate, and how the verdicts of each rule came out. */
export interface Counts {
  readonly gates: readonly Pick<AuditSummary['gates'][number], 'gate' | GateState>[]
  readonly rules: readonly RuleCount[]
}

type Counted = AuditSummary['rules'][number]

/** Passes leave no finding: among some resellers only it is not known how many there were. */
export interface RuleCount extends Pick<Counted, 'id' | 'severity' | 'fail' | 'unknown'> {
  readonly pass?: Counted['pass']
  readonly notApplicable?: Counted['notApplicable']
}

/** The counts of a whole run are those of its summary. */
export function countsOf({ summary }: Run): Counts {
  return { gates: summary.gates, rules: summary.rules }
}

/** The counts of what was selected from a run, made from its findings and resellers. */
export async function countSelected({ run, statement, gates, rules }: SelectedRun): Promise<Counts> {
  const told = run.summary.rules.filter(({ id }) => rules.has(id))
  return {
    gates: await countGates(run, gates),
    rules: statement.selected === statement.of ? told : await countFindings(run, told),
  }
}

async function countGates(run: Run, gates: ReadonlySet<Gate>): Promise<Counts['gates']> {
  const counts = new Map([...gates].map((gate) => [gate, { open: 0, blocked: 0, undetermined: 0 }]))
  for await (const line of run.resellers()) {
    for (const { gate, state } of line.gates) {
      const count = counts.get(gate)
      if (count !== undefined) count[state] += 1
    }
  }
  return [...counts].map(([gate, count]) => ({ gate, ...count }))
}

async function countFindings(run: Run, rules: readonly Counted[]): Promise<Counts['rules']> {
  const counts = new Map(rules.map(({ id, severity }) => [id, { id, severity, fail: 0, unknown: 0 }]))
  for await (const { rule, verdict } of run.findings()) {
    const count = counts.get(rule)
    if (count !== undefined && (verdict === 'fail' || verdict === 'unknown')) count[verdict] += 1
  }
  return [...counts.values()]
}
