import type { Severity } from '../domain/verdict.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { type WaiverNotice, WaiverUse } from './waiver-use.ts'
import type { WaiversOn } from './waivers-on.ts'

/** How many findings came out how; a waived one counts only as that. */
export interface Count {
  readonly fail: number
  readonly unknown: number
  readonly waived: number
}

/** What a rule says of itself in the findings of a run. */
export type RuleSeen = Pick<Finding, 'rule' | 'version' | 'gate' | 'severity' | 'title' | 'remediation' | 'citations'>

/** What one pass over the findings of a run tells. */
export interface Survey {
  readonly rules: ReadonlyMap<string, RuleSeen & Count>
  readonly resellers: ReadonlyMap<string, ResellerCount>
  readonly notices: readonly WaiverNotice[]
}

export interface ResellerCount extends Count {
  /** Failing subjects by rule, waived ones left out. */
  readonly failing: ReadonlyMap<string, number>
  readonly bySeverity: Readonly<Record<Severity, number>>
}

const NONE: Count = { fail: 0, unknown: 0, waived: 0 }

/** Goes once over the findings of a run: what each rule and each reseller has, and which waivers cover what. */
export async function survey(findings: AsyncIterable<Finding>, waivers: WaiversOn): Promise<Survey> {
  const rules = new Map<string, RuleSeen & Count>()
  const resellers = new Map<string, ResellerCount>()
  const use = new WaiverUse(waivers)
  for await (const finding of findings) {
    const outcome = use.waived(finding).waiver === undefined ? finding.verdict : 'waived'
    const { rule, subject } = finding
    const { version, gate, severity, title, remediation, citations } = finding
    const seen = rules.get(rule) ?? { rule, version, gate, severity, title, remediation, citations, ...NONE }
    rules.set(rule, { ...seen, ...counted(seen, outcome) })
    const reseller = resellers.get(subject.reseller) ?? nothingOf()
    resellers.set(subject.reseller, withFinding(reseller, finding, outcome))
  }
  return { rules, resellers, notices: use.notices() }
}

type Outcome = Finding['verdict'] | 'waived'

function counted({ fail, unknown, waived }: Count, outcome: Outcome): Count {
  return {
    fail: fail + Number(outcome === 'fail'),
    unknown: unknown + Number(outcome === 'unknown'),
    waived: waived + Number(outcome === 'waived'),
  }
}

function nothingOf(): ResellerCount {
  return { ...NONE, failing: new Map(), bySeverity: { blocking: 0, warning: 0, advisory: 0 } }
}

function withFinding(before: ResellerCount, { rule, severity }: Finding, outcome: Outcome): ResellerCount {
  if (outcome !== 'fail') return { ...before, ...counted(before, outcome) }
  const failing = new Map(before.failing).set(rule, (before.failing.get(rule) ?? 0) + 1)
  const bySeverity = { ...before.bySeverity, [severity]: before.bySeverity[severity] + 1 }
  return { ...counted(before, outcome), failing, bySeverity }
}
