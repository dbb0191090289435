import { code, link, plainText, tableLines } from './inert-markdown.ts'
import type { Labelled, Letter, LetterStep, Listed } from './letter.ts'

/** A letter as Markdown. */
export function letterMarkdown({ subject, intro, reseller, gates, stepsTitle, steps, open, closing }: Letter): string {
  const rows = gates.rows.map(({ gate, state }) => [gate, state])
  const lines = [
    `# ${plainText(subject)}`,
    '',
    plainText(intro),
    '',
    `${reseller.label} ${code(reseller.text)}`,
    '',
    `## ${plainText(gates.title)}`,
    '',
    ...tableLines([gates.column, ''], rows),
    '',
    `## ${plainText(stepsTitle)}`,
    ...steps.flatMap(stepLines),
    ...(open === undefined ? [] : ['', `## ${plainText(open.title)}`, '', ...items(open.facts, code)]),
    '',
    plainText(closing),
  ]
  return `${lines.join('\n')}\n`
}

function stepLines({ step, title, todo, who, where, gates, why, affects, subjects }: LetterStep): readonly string[] {
  const labelled = ({ label, text }: Labelled) => `- ${label} ${plainText(text)}`
  return [
    '',
    `### ${step}\\. ${plainText(title)}`,
    '',
    ...[todo, who, where].map(labelled),
    ...gates.map((sentence) => `- ${plainText(sentence)}`),
    `- ${why.label} ${[why.cited.map(plainText).join('; '), ...why.pages.map(link)].join(' ')}`,
    '',
    plainText(affects),
    '',
    ...items(subjects, (parts) => parts.map(code).join(', ')),
  ]
}

function items<T>({ shown, more }: Listed<T>, lineOf: (value: T) => string): readonly string[] {
  const lines = shown.map((value) => `- ${lineOf(value)}`)
  return more === undefined ? lines : [...lines, `- ${plainText(more)}`]
}
