import type { Finding } from '../schemas/generated/finding.ts'
import type { Run } from './open-run.ts'
import type { ResellerLine } from './parts.ts'

/**
 * The resellers that have findings, each with all of its own. Findings lie in the order of their keys, which begin with
 * that of the reseller; keys of another may lie between (`record:a:1`, `record:a:1.csv:2`, `record:a:1/contact`), so a
 * reseller is complete only when no further key can begin with its own.
 */
export async function* resellersWithFindings(
  run: Run,
): AsyncGenerator<{ readonly line: ResellerLine; readonly findings: readonly Finding[] }> {
  const lines = new Map<string, ResellerLine>()
  for await (const line of run.resellers()) lines.set(line.reseller, line)
  let open = new Map<string, Finding[]>()
  for await (const finding of run.findings()) {
    const still = new Map<string, Finding[]>()
    for (const [reseller, findings] of open) {
      if (finding.subject.key.startsWith(reseller)) still.set(reseller, findings)
      else yield whole(reseller, findings, lines)
    }
    open = still
    const own = open.get(finding.subject.reseller)
    if (own === undefined) open.set(finding.subject.reseller, [finding])
    else own.push(finding)
  }
  for (const [reseller, findings] of open) yield whole(reseller, findings, lines)
}

function whole(reseller: string, findings: readonly Finding[], lines: ReadonlyMap<string, ResellerLine>) {
  return { line: lines.get(reseller) ?? { reseller, legalName: '', country: '', gates: [] }, findings }
}
