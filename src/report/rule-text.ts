import type { Datasets } from '../datasets/datasets.ts'
import { GATES } from '../domain/gate.ts'
import type { Example, RuleFile } from '../schemas/generated/rule.ts'
import { citationsOf } from './citations.ts'
import { conditionText } from './condition-text.ts'
import { indented, labelled } from './layout.ts'
import type { RuleWords } from './rule-words.ts'
import { safeValue } from './safe-text.ts'
import type { Style } from './style.ts'

/** How a rule is set: the words of a check, and those about rules. */
export interface RuleStyle extends Style {
  readonly about: RuleWords
}

/** Rules gate by gate, one a line. */
export function ruleListText(rules: readonly RuleFile[], { words, about, paint }: RuleStyle): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length))
  const severityWidth = Math.max(...Object.values(words.severity).map((word) => word.length))
  const lineOf = ({ id, severity, title }: RuleFile) =>
    `${id.padEnd(width)}  ${words.severity[severity].padEnd(severityWidth)}  ${title[words.language]}`
  const parts = GATES.map((gate) => ({ gate, own: rules.filter((rule) => rule.gate === gate) }))
    .filter(({ own }) => own.length > 0)
    .map(({ gate, own }) => [paint.strong(gate), ...indented(own.map(lineOf))].join('\n'))
  return `${[...parts, about.rules(rules.length)].join('\n\n')}\n`
}

/** Everything there is to say about a rule. */
export function ruleText(rule: RuleFile, datasets: Datasets, style: RuleStyle): string {
  const { words, about, paint, width } = style
  const { language } = words
  const { label } = about
  const conditions = (node: RuleFile['conditions']) => conditionText(node, language, about)
  const step = rule.step === undefined ? [] : [`${rule.step.where[language]} (${words.who[rule.step.who]})`]
  const lines = [
    `${paint.strong(rule.id)}   ${[words.severity[rule.severity], words.gate(rule.gate), about.about[rule.subject]].join(', ')}`,
    ...indented([words.sentence(rule.title[language])]),
    ...(rule.applies === undefined ? [] : labelled(label.if, conditions(rule.applies), width)),
    ...labelled(label.must, conditions(rule.conditions), width),
    ...labelled(label.force, [about.inForce(rule.effective)], width),
    ...labelled(label.by, citationsOf(rule, datasets, words, true), width),
    ...labelled(label.do, [rule.remediation[language], ...step], width),
    ...labelled(label.error, errors(rule, datasets, style), width),
    ...labelled(label.changed, changes(rule, style), width),
    ...(rule.note === undefined ? [] : labelled(label.note, [rule.note], width)),
    '',
    about.examples,
    ...indented(rule.examples.flatMap((example) => exampleLines(example, about))),
  ]
  return `${lines.join('\n')}\n`
}

function errors({ predictedErrors = [] }: RuleFile, { errorCodes }: Datasets, { words }: Style): readonly string[] {
  return predictedErrors.map(({ endpoint, code }) =>
    words.refusal(code, endpoint, errorCodes.get(endpoint)?.get(code)?.meaning ?? ''),
  )
}

function changes({ changes = [] }: RuleFile, { words, about }: RuleStyle): readonly string[] {
  return changes.map(({ version, what }) => about.change(version, what[words.language]))
}

function exampleLines({ name, given, expect }: Example, { verdict }: RuleWords): readonly string[] {
  const width = Math.max(...Object.values(verdict).map((word) => word.length)) + 2
  const facts = Object.entries(given).map(([fact, value]) => `${fact} = ${safeValue(value)}`)
  return [`${verdict[expect].padEnd(width)}${name}`, `${' '.repeat(width)}${facts.join(', ')}`]
}
