import type { Gate } from '../domain/gate.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Severity } from '../domain/verdict.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { RuleList } from '../schemas/generated/rule-list.ts'
import { rulesInForce } from './in-force.ts'

/** Which rules of a list are meant; what is absent leaves none out. */
export interface RuleFilter {
  readonly asOf?: string | undefined
  readonly gate?: Gate | undefined
  readonly severity?: Severity | undefined
  readonly subject?: SubjectKind | undefined
}

/** The rules that meet every filter given. */
export function rulesMeant(rules: readonly RuleFile[], filter: RuleFilter): readonly RuleFile[] {
  return rules.filter((rule) => isMeant(rule, filter))
}

/** The rules as a list for programs has them. */
export function inShort(rules: readonly RuleFile[]): RuleList {
  return rules.map(({ id, version, gate, subject, severity, effective, title }) => {
    return { id, version, gate, subject, severity, effective, title }
  })
}

function isMeant(rule: RuleFile, { gate, severity, subject, asOf }: RuleFilter): boolean {
  return (
    (gate === undefined || rule.gate === gate) &&
    (severity === undefined || rule.severity === severity) &&
    (subject === undefined || rule.subject === subject) &&
    (asOf === undefined || rulesInForce([rule], asOf).rules.length > 0)
  )
}
