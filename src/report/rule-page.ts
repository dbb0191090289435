import type { Datasets } from '../datasets/datasets.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { conditionText } from './condition-text.ts'
import { RULE_WORDS, WORDS } from './languages.ts'
import { markdown, markdownTable } from './markdown.ts'
import type { Language } from './words.ts'

/** One rule as a page of Markdown: what must hold, since when, by which sentences, what to do, and its examples. */
export function rulePage(rule: RuleFile, datasets: Datasets, language: Language): string {
  const words = WORDS[language]
  const about = RULE_WORDS[language]
  const { label } = about
  const conditions = (node: RuleFile['conditions']) => nestedList(conditionText(node, language, about))
  const parts = [
    `# ${markdown(rule.id)}`,
    `**${markdown(words.sentence(rule.title[language]))}**`,
    markdown([words.severity[rule.severity], words.gate(rule.gate), about.about[rule.subject]].join(', ')),
    ...section(label.if, rule.applies === undefined ? [] : [conditions(rule.applies)]),
    ...section(label.must, [conditions(rule.conditions)]),
    ...section(label.force, [markdown(about.inForce(rule.effective))]),
    ...section(label.by, [rule.sources.map((source) => `- ${citation(source, datasets, language)}`).join('\n')]),
    ...section(label.do, remedy(rule, language)),
    ...section(label.error, errors(rule, datasets, language)),
    ...section(label.changed, changes(rule, language)),
    ...section(label.note, rule.note === undefined ? [] : [markdown(rule.note)]),
    ...section(about.examples, [examples(rule, language)]),
  ]
  return `${parts.join('\n\n')}\n`
}

function section(title: string, paragraphs: readonly string[]): readonly string[] {
  return paragraphs.length === 0
    ? []
    : [`## ${markdown(title.charAt(0).toUpperCase() + title.slice(1))}`, ...paragraphs]
}

/** Lines indented by no-break spaces become a nested list; what stands before the first item is a paragraph. */
function nestedList(lines: readonly string[]): string {
  return lines
    .map((line) => {
      const depth = /^\u00a0*/.exec(line)?.[0].length ?? 0
      const text = line.slice(depth)
      if (!text.startsWith('- '))
        return `${' '.repeat(depth)}${markdown(text)}${depth === 0 && lines.length > 1 ? '\n' : ''}`
      return `${' '.repeat(depth)}- ${markdown(text.slice(2))}`
    })
    .join('\n')
}

function citation(
  { document, revision, sentences }: RuleFile['sources'][number],
  { documents }: Datasets,
  language: Language,
): string {
  const known = documents.get(document)
  const text = markdown(WORDS[language].citation(known?.title ?? document, revision, sentences))
  return known === undefined ? text : `[${text}](${known.url.replace(/[()\s]/g, encodeURIComponent)})`
}

function remedy({ remediation, step }: RuleFile, language: Language): readonly string[] {
  const words = WORDS[language]
  const where = step === undefined ? [] : [markdown(`${step.where[language]} (${words.who[step.who]})`)]
  return [markdown(remediation[language]), ...where]
}

function errors({ predictedErrors = [] }: RuleFile, { errorCodes }: Datasets, language: Language): readonly string[] {
  return predictedErrors.map(({ endpoint, code }) => {
    const meaning = errorCodes.get(endpoint)?.get(code)?.meaning ?? ''
    return `- ${markdown(WORDS[language].refusal(code, endpoint, meaning))}`
  })
}

function changes({ changes = [] }: RuleFile, language: Language): readonly string[] {
  return changes.map(({ version, what }) => `- ${markdown(RULE_WORDS[language].change(version, what[language]))}`)
}

function examples({ examples }: RuleFile, language: Language): string {
  const { verdict, exampleHead } = RULE_WORDS[language]
  return markdownTable(
    exampleHead,
    examples.map(({ name, given, expect }) => [
      verdict[expect],
      name,
      Object.entries(given)
        .map(([fact, value]) => `${fact} = ${JSON.stringify(value)}`)
        .join(', '),
    ]),
  )
}
