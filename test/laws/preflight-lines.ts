import { GATES } from '../../src/domain/gate.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { casesOf, isCase } from '../../src/preflight/case.ts'
import { judgeGates } from '../../src/preflight/gates.ts'
import { judgeAll } from '../../src/preflight/judge.ts'
import { trace } from '../../src/preflight/trace.ts'
import type { RuleBook } from '../../src/rules/in-force.ts'
import type { Row } from '../../src/tables/row.ts'
import type { AuditLines } from './audit-of-templates.ts'

/** What pre-flights of the same accounts give, in the form of an audit's lines. */
export function preflightLines(roots: readonly Row[], book: RuleBook, circumstances: Circumstances): AuditLines {
  const answers = roots.map((root) => judgeAll(casesOf(root, book, circumstances), circumstances))
  return {
    verdicts: answers
      .flatMap((judged, i) =>
        judged.map((one) => {
          const { on, rule, verdict } = one
          const position = isCase(on) ? on.row.position : ''
          const cause = verdict === 'unknown' ? ` ${trace(one, circumstances).cause}` : ''
          return `${i + 1}/${on.kind}[${position}] ${rule.file.id} ${verdict}${cause}`
        }),
      )
      .sort(),
    gates: answers.map((judged) => {
      const verdicts = judged.map(({ rule: { file }, verdict, on }, i) => ({ ...file, verdict, key: `${on.kind}${i}` }))
      const states = new Map(judgeGates(verdicts).map(({ gate, state }) => [gate, state]))
      return GATES.map((gate) => `${gate} ${states.get(gate)}`).join(', ')
    }),
  }
}
