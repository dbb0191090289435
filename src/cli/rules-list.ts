import type { Gate } from '../domain/gate.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Severity } from '../domain/verdict.ts'
import { ruleListText } from '../report/rule-text.ts'
import type { Language } from '../report/words.ts'
import { rulesInForce } from '../rules/in-force.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { RuleList } from '../schemas/generated/rule-list.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { styleFor } from './style-for.ts'

export interface ListOptions extends GroundOptions {
  readonly asOf?: string | undefined
  readonly format: 'text' | 'json'
  readonly gate?: Gate | undefined
  readonly lang?: Language | undefined
  readonly severity?: Severity | undefined
  readonly subject?: SubjectKind | undefined
}

/** `rules list`: the rules that meet every filter given. */
export async function rulesList(options: ListOptions, io: Io): Promise<ExitCode> {
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const rules = ground.ruleSet.rules.filter((rule) => isMeant(rule, options))
  const text =
    options.format === 'json'
      ? `${JSON.stringify(rules.map(inShort), null, 2)}\n`
      : ruleListText(rules, styleFor(options.lang ?? 'en', io.terminal))
  await io.stdout(text)
  return EXIT.fine
}

function isMeant(rule: RuleFile, { gate, severity, subject, asOf }: ListOptions): boolean {
  return (
    (gate === undefined || rule.gate === gate) &&
    (severity === undefined || rule.severity === severity) &&
    (subject === undefined || rule.subject === subject) &&
    (asOf === undefined || rulesInForce([rule], asOf).rules.length > 0)
  )
}

function inShort({ id, version, gate, subject, severity, effective, title }: RuleFile): RuleList[number] {
  return { id, version, gate, subject, severity, effective, title }
}
