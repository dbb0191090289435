import type { CoverageTable } from './coverage-table.ts'
import { markdown, markdownTable } from './markdown.ts'

/** The coverage as a page of Markdown. */
export function coverageMarkdown({ title, count, sentences, rules }: CoverageTable): string {
  const parts = [
    `# ${markdown(title)}`,
    markdown(count),
    markdownTable(sentences.head, sentences.rows),
    markdownTable(rules.head, rules.rows),
  ]
  return `${parts.join('\n\n')}\n`
}
