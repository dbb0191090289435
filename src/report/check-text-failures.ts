import { culprits } from '../conditions/culprits.ts'
import { factsOf } from '../conditions/node.ts'
import { GATES } from '../domain/gate.ts'
import { NO } from '../domain/truth.ts'
import { SEVERITIES } from '../domain/verdict.ts'
import { printPlace } from '../files/place.ts'
import { valueAt } from '../preflight/account.ts'
import type { Finding } from '../schemas/generated/check-answer.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { Checked } from './checked.ts'
import { citationsOf } from './citations.ts'
import { flow, indented, labelled } from './layout.ts'
import { safeValue } from './safe-text.ts'
import type { Style } from './style.ts'
import type { Words } from './words.ts'

/** A block for each failing rule, blocking ones first, then in the order of the gates. */
export function failures({ answer, ...checked }: Checked, style: Style): readonly (readonly string[])[] {
  const failing = answer.verdicts.filter(({ verdict }) => verdict === 'fail')
  return [...checked.rules]
    .sort((a, b) => rank(a) - rank(b))
    .map((rule) => ({ rule, findings: failing.filter((finding) => finding.rule === rule.id) }))
    .filter(({ findings }) => findings.length > 0)
    .map(({ rule, findings }) => block(rule, findings, { answer, ...checked }, style))
}

/** More findings of one rule than this are counted, not shown. */
const SHOWN = 5

function rank({ severity, gate }: RuleFile): number {
  return SEVERITIES.indexOf(severity) * GATES.length + GATES.indexOf(gate)
}

function block(rule: RuleFile, findings: readonly Finding[], checked: Checked, style: Style): readonly string[] {
  const { words, paint, width } = style
  const { language, label } = words
  const seen = findings.slice(0, SHOWN).flatMap((finding) => seenIn(finding, rule, checked))
  if (findings.length > SHOWN) seen.push(words.more(findings.length - SHOWN))
  return [
    head(rule, findings, style),
    ...indented(flow(words.sentence(rule.title[language]).split(' '), width - 2)),
    ...labelled(label.seen, seen, width),
    ...labelled(label.by, citationsOf(rule, checked, words), width).map(paint.faint),
    ...labelled(label.do, remedyOf(rule, words), width),
    ...labelled(label.error, errorsOf(findings, style), width),
  ]
}

function head({ id, severity, gate }: RuleFile, findings: readonly Finding[], { words, paint }: Style): string {
  const kind = findings[0]?.subject.kind ?? 'reseller'
  const many = findings.length > 1 ? [words.subjects(kind, findings.length)] : []
  const mark = severity === 'blocking' ? paint.bad('✗') : paint.doubtful('✗')
  return `${mark} ${paint.strong(id)}   ${[words.severity[severity], words.gate(gate), ...many].join(', ')}`
}

/** The facts that made a rule fail: what the account state says, what it was taken for, and where it stands. */
function seenIn({ seen }: Finding, { conditions }: RuleFile, { account }: Checked): string[] {
  const facts = Object.fromEntries(seen.map(({ fact, value }) => [fact, value]))
  const blamed = new Set(culprits(conditions, facts, NO).flatMap(factsOf))
  return seen
    .filter(({ fact }) => blamed.has(fact))
    .map(({ fact, value, path, at }) => {
      const written = path === undefined ? undefined : valueAt(account, path)
      const place = at === undefined ? '' : ` (${printPlace(at)})`
      const taken = `${fact} = ${safeValue(value)}`
      if (written === undefined) return taken + place
      const meaning = String(written) === String(value) ? '' : ` → ${taken}`
      return `${path} = ${safeValue(written)}${meaning}${place}`
    })
}

function remedyOf({ remediation, step }: RuleFile, { language, who }: Words): readonly string[] {
  if (step === undefined) return [remediation[language]]
  return [remediation[language], `${step.where[language]} (${who[step.who]})`]
}

function errorsOf(findings: readonly Finding[], { words }: Style): readonly string[] {
  const errors = findings.flatMap(({ predictedErrors }) => predictedErrors)
  return [...new Set(errors.map(({ code, endpoint, meaning }) => words.refusal(code, endpoint, meaning)))]
}
