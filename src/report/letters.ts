import { createHash } from 'node:crypto'
import { resellersWithFindings } from '../run/resellers-with-findings.ts'
import { letterTo } from './letter.ts'
import { letterHtml } from './letter-html.ts'
import { letterMarkdown } from './letter-markdown.ts'
import type { Output, Report } from './report.ts'

export const LETTER_FORMS = ['md', 'html'] as const
export type LetterForm = (typeof LETTER_FORMS)[number]

const PRINTED = { md: letterMarkdown, html: letterHtml } as const

/** One letter for each reseller that has something to do or to tell. */
export async function* letters(report: Report, form: LetterForm): AsyncGenerator<Output> {
  for await (const { line, findings } of resellersWithFindings(report.run)) {
    const text = PRINTED[form](letterTo(line, findings, report))
    yield {
      name: `letters/${fileName(line.reseller)}.${form}`,
      chunks: async function* () {
        yield text
      },
    }
  }
}

/** A file name for any key; what had to be changed is told apart by a hash. */
function fileName(key: string): string {
  const plain = key.replace(/[^A-Za-z0-9.-]/g, '_').slice(0, 80)
  if (plain === key && !key.startsWith('.')) return plain
  return `${plain.replace(/^\.+/, '_')}-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`
}
