import type { Circumstances } from '../../src/facts/expression.ts'
import { casesOf, isCase } from '../../src/preflight/case.ts'
import { JudgedGates } from '../../src/preflight/gates.ts'
import { type Judged, judgeAll } from '../../src/preflight/judge.ts'
import { trace } from '../../src/preflight/trace.ts'
import type { RuleBook } from '../../src/rules/in-force.ts'
import type { Row } from '../../src/tables/row.ts'
import type { AccountLines } from './audit-of-templates.ts'

/** What a pre-flight of one account says, in the form of an audit's lines. */
export function preflightLines(root: Row, book: RuleBook, circumstances: Circumstances): AccountLines {
  const judged = judgeAll(casesOf(root, book, circumstances), circumstances)
  const gates = new JudgedGates()
  for (const [i, { rule, verdict }] of judged.entries()) {
    gates.take(rule.file.gate, rule.file.severity, verdict, String(i))
  }
  return [
    ...judged.map((one) => verdictLine(one, circumstances)),
    ...gates.conclude().map(({ gate, state }) => `${gate} ${state}`),
  ].sort()
}

function verdictLine(judged: Judged, circumstances: Circumstances): string {
  const { on, rule, verdict } = judged
  const position = isCase(on) ? on.row.position : ''
  const cause = verdict === 'unknown' ? ` ${trace(judged, circumstances).cause}` : ''
  return `${on.kind}[${position}] ${rule.file.id} ${verdict}${cause}`
}
