import type { AuditOutcome } from '../audit/audit.ts'
import { safeText } from '../report/safe-text.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { EXIT, type ExitCode, exitCodeOf, gravest, type Threshold } from './exit-code.ts'
import type { Write } from './io.ts'
import { waiverExit } from './report-exit.ts'

/** As much of an outcome as its end depends on. */
interface Ended extends Pick<AuditOutcome, 'outcomes' | 'notices'> {
  readonly summary: Pick<AuditSummary, 'accounting'>
  readonly opinion: Pick<AuditOutcome['opinion'], 'disagreements'>
}

/** How an audit ends, and what is said of it: what is our bug first, then what was read, then what was judged. */
export async function auditExit(
  { summary, opinion, outcomes, notices }: Ended,
  threshold: Threshold,
  { strict = false }: { readonly strict?: boolean | undefined },
  stderr: Write,
): Promise<ExitCode> {
  for (const { rule, subject, audit: one, reference } of opinion.disagreements) {
    await stderr(
      `this is a bug of partner-preflight, please report it: ${rule} on ${safeText(subject)} is ${one}, by the reference ${reference}\n`,
    )
  }
  if (summary.accounting.used === 0) await stderr('no record of these files is about a reseller: nothing was judged\n')
  return gravest([
    opinion.disagreements.length > 0 ? EXIT.ourBug : EXIT.fine,
    summary.accounting.used === 0 ? EXIT.unreadable : EXIT.fine,
    strict && summary.accounting.rejected > 0 ? EXIT.unreadable : EXIT.fine,
    waiverExit(notices, threshold),
    exitCodeOf(outcomes, threshold),
  ])
}
