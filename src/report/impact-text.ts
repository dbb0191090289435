import type { Datasets } from '../datasets/datasets.ts'
import type { Impact, VerdictChange } from '../preflight/impact.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { IMPACT_WORDS } from './impact-words.ts'
import { indented, labelled } from './layout.ts'
import { safeText } from './safe-text.ts'
import type { Style } from './style.ts'

/** The rules of both days, by id, and where they come from. */
export interface ImpactGround {
  readonly rules: ReadonlyMap<string, RuleFile>
  readonly documents: Datasets['documents']
}

/** One reseller: the gates that change their state, then each rule with the sentences that it rests on. */
export function impactText({ reseller, name, gates, changes }: Impact, ground: ImpactGround, style: Style): string {
  const { words, paint, width } = style
  const said = IMPACT_WORDS[words.language]
  const moves = gates.map(({ gate, before, after }) => `${gate} ${said.state[before]} → ${said.state[after]}`)
  const rules = new Map<string, VerdictChange[]>()
  for (const change of changes) rules.set(change.rule, [...(rules.get(change.rule) ?? []), change])
  const lines = [
    [paint.strong(safeText(reseller)), ...(name === '' ? [] : [safeText(name)])].join('   '),
    ...labelled(said.gates, moves, width),
    ...[...rules].flatMap(([rule, own]) => indented(ruleLines(rule, reseller, own, ground, style))),
  ]
  return `${lines.join('\n')}\n\n`
}

/** More subjects of one rule than this are counted, not shown. */
const SHOWN = 3

function ruleLines(
  rule: string,
  reseller: string,
  changes: readonly VerdictChange[],
  { rules, documents }: ImpactGround,
  { words, width }: Style,
): readonly string[] {
  const said = IMPACT_WORDS[words.language]
  const file = rules.get(rule)
  const severity = file === undefined ? '' : `   ${words.severity[file.severity]}, ${words.gate(file.gate)}`
  const subjects = changes
    .slice(0, SHOWN)
    .map(
      ({ subject, before, after }) => `${said.verdict[before]} → ${said.verdict[after]}   ${nameOf(subject, reseller)}`,
    )
  const citations = (file?.sources ?? []).map(({ document, revision, sentences }) =>
    words.citation(documents.get(document)?.title ?? document, revision, sentences),
  )
  return [
    `${rule}${severity}`,
    ...indented([...subjects, ...(changes.length > SHOWN ? [said.more(changes.length - SHOWN)] : [])]),
    ...labelled(words.label.by, citations, width - 2),
  ]
}

/** A subject by what names it below its reseller; nothing for the reseller itself. */
function nameOf({ kind, key }: VerdictChange['subject'], reseller: string): string {
  if (key === reseller) return kind
  return safeText(key.startsWith(`${reseller}/`) ? key.slice(reseller.length + 1) : key)
}
