import type { Datasets } from '../datasets/datasets.ts'
import type { Audited } from '../report/audit-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { restsOnMarkets } from '../rules/rests-on-markets.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'

/** The table of markets, where a rule that rests on it fails somewhere: whoever acts on that should know how old it is. */
export function relyingOn(
  { marketTable }: Datasets,
  summary: AuditSummary,
  { rules }: RuleBook,
): Pick<Audited, 'marketTable'> {
  const failing = new Set(summary.rules.filter(({ fail }) => fail > 0).map(({ id }) => id))
  return rules.some(({ file }) => failing.has(file.id) && restsOnMarkets(file)) ? { marketTable } : {}
}
