import type { Datasets } from '../datasets/datasets.ts'
import { GATES } from '../domain/gate.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { RULE_WORDS, WORDS } from './languages.ts'
import { markdown } from './markdown.ts'
import { rulePage } from './rule-page.ts'
import { LANGUAGES, type Language } from './words.ts'

/** Every page about the rules by its path below `docs/rules/`: an index by gate and a page a rule, in each language. */
export function rulePages(rules: readonly RuleFile[], datasets: Datasets): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((language) => [
      [`${language}/README.md`, index(rules, language)] as const,
      ...rules.map((rule) => [`${language}/${rule.id}.md`, rulePage(rule, datasets, language)] as const),
    ]),
  )
}

function index(rules: readonly RuleFile[], language: Language): string {
  const about = RULE_WORDS[language]
  const gates = GATES.flatMap((gate) => {
    const own = rules.filter((rule) => rule.gate === gate)
    return own.length === 0 ? [] : [`## ${gate}`, ...own.map((rule) => line(rule, language))]
  })
  return `${joined([`# ${about.indexTitle}`, markdown(about.indexLead(rules.length)), ...gates])}\n`
}

function line({ id, severity, title }: RuleFile, language: Language): string {
  return `- [${markdown(id)}](${id}.md), ${markdown(WORDS[language].severity[severity])}: ${markdown(title[language])}`
}

/** Items of one list stand below each other, everything else apart. */
function joined(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => text + (part.startsWith('- ') && text.split('\n').at(-1)?.startsWith('- ') ? '\n' : '\n\n') + part,
  )
}
