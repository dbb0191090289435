import type { GateState } from '../../domain/gate.ts'
import type { AuditSummary } from '../../schemas/generated/audit-summary.ts'
import type { Finding } from '../../schemas/generated/finding.ts'
import type { RuleFile } from '../../schemas/generated/rule.ts'
import type { Language } from '../words.ts'

/** A text in each language. */
export type Texts = Readonly<Record<Language, string>>

/** What the page knows from its first moment: everything but resellers, findings and rejects. */
export interface Told {
  readonly language: Language
  readonly summary: ToldSummary
  /** Of what it tells, where that is not the whole run, a sentence each. */
  readonly selection: readonly Texts[]
  /** In the order of the summary; findings and resellers name a rule by its place here. */
  readonly rules: readonly ToldRule[]
  /** The public pages of the documents that rules cite, by id. */
  readonly documents: Readonly<Record<string, { readonly title: string; readonly url: string }>>
  /** What the facts that rules look at are about, by name. */
  readonly facts: Readonly<Record<string, Texts>>
  readonly waivers: readonly Texts[]
  readonly count: { readonly resellers: number; readonly findings: number; readonly rejects: number }
}

/** The summary of a run; of a part of it, what findings and resellers do not tell is left out. */
export interface ToldSummary extends Omit<AuditSummary, 'gates' | 'blockers' | 'selection'> {
  readonly gates: readonly (Pick<Gates, 'gate' | GateState> & Partial<Gates>)[]
  readonly blockers: readonly (Pick<Blockers, 'rule' | 'resellers'> & Partial<Blockers>)[]
}

type Gates = AuditSummary['gates'][number]
type Blockers = AuditSummary['blockers'][number]

export interface ToldRule {
  readonly id: string
  readonly gate: Finding['gate'] | undefined
  readonly severity: Finding['severity']
  readonly title: Texts
  readonly remediation: Texts
  readonly citations: Finding['citations']
  readonly step: RuleFile['step']
  /** Its conditions in plain words, a line a comparison; none where the rule is not at hand. */
  readonly must: Readonly<Record<Language, readonly string[]>>
  readonly inForce: Texts | undefined
  /** Passes leave no finding: among some resellers only it is not known how many there were. */
  readonly pass?: number
  readonly fail: number
  readonly unknown: number
  readonly notApplicable?: number
  readonly waived: number
  /** Resellers with a failing subject that is not waived. */
  readonly resellers: number
  /** The columns that no file has, where it could be judged on nothing. */
  readonly needs: readonly string[]
}
