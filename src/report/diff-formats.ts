import type { Output } from './report.ts'
import type { RunDiff } from './run-diff.ts'

export const DIFF_FORMATS = ['text', 'json', 'html', 'xlsx'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]

/** A diff as one file. What a format needs is loaded when it is asked for. */
export async function diffOutput(format: DiffFormat, diff: RunDiff): Promise<Output> {
  switch (format) {
    case 'text':
      return { name: 'diff.txt', chunks: (await import('./diff-text.ts')).textOfDiff(diff) }
    case 'json':
      return { name: 'diff.json', chunks: (await import('./diff-json.ts')).jsonOfDiff(diff) }
    case 'html':
      return { name: 'diff.html', chunks: (await import('./diff-html.ts')).htmlOfDiff(diff) }
    case 'xlsx':
      return { name: 'diff.xlsx', chunks: (await import('./diff-xlsx.ts')).xlsxOfDiff(diff) }
  }
}
