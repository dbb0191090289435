import type { ExplainedColumn, ExplainedFile, MappingExplanation } from '../schemas/generated/mapping-explanation.ts'
import { EXPLANATION_WORDS, type ExplanationWords } from './explanation-words.ts'
import type { Paint } from './paint.ts'
import { safeText } from './safe-text.ts'
import type { Language } from './words.ts'

/** What exports were taken for, as a person reads it: a section a file, then what the rules still lack. */
export function explanationText({ files, lacks }: MappingExplanation, language: Language, paint: Paint): string {
  const words = EXPLANATION_WORDS[language]
  const sections = [...files.map((file) => section(file, language, words, paint)), lacking(lacks, words, paint)]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(file: ExplainedFile, language: Language, words: ExplanationWords, paint: Paint): readonly string[] {
  const { read, used, ignored, rejected, columns, constants, complete } = file
  return [
    `${paint.strong(safeText(file.file))}   ${file.kind} (${file.title[language]})   ${howRead(file, words)}`,
    `  ${words.accounting(read, used, ignored, rejected)}`,
    ...aligned(columns.map((column) => [`#${column.position}`, safeText(column.header), became(column, words)])),
    ...Object.entries(constants).map(
      ([column, value]) =>
        `  ${words.everyRecord(column, value.startsWith('=reseller.') ? words.own : safeText(value))}`,
    ),
    ...complete.map((what) => `  ${words.complete[what] ?? what}`),
  ]
}

function howRead({ form, dialect, encoding, sheet }: ExplainedFile, words: ExplanationWords): string {
  if (sheet !== undefined) return words.sheet(safeText(sheet))
  if (form === 'json') return `JSON, ${encoding}`
  return `${words.delimiter(dialect?.delimiter ?? ',')}, ${encoding}`
}

function became({ is, to, dates }: ExplainedColumn, words: ExplanationWords): string {
  if (is !== 'mapped') return words.is[is]
  const order = dates === undefined ? '' : ` (${words.dates[dates]})`
  return `${to.join(', ')}${order}`
}

function lacking(lacks: MappingExplanation['lacks'], words: ExplanationWords, paint: Paint): readonly string[] {
  if (lacks.length === 0) return [words.lacksNothing]
  return [
    paint.strong(words.lacks),
    ...aligned(lacks.map(({ column, rules }) => [column, words.rules(rules.length), shortened(rules)])),
  ]
}

function shortened(rules: readonly string[]): string {
  const [first = '', second] = rules
  return rules.length > 2 ? `${first}, …` : [first, second].filter((one) => one !== undefined).join(', ')
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => [...(row[i] ?? '')].length)))
  return rows.map((row) =>
    `  ${row.map((cell, i) => cell + ' '.repeat(Math.max(0, (widths[i] ?? 0) - [...cell].length))).join('   ')}`.trimEnd(),
  )
}
