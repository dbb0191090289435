import { diffTables } from './diff-tables.ts'
import type { Output } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { EXCEL, workbook } from './report-xlsx.ts'
import type { RunDiff } from './run-diff.ts'

/** A diff as a workbook: a summary, every finding that is not as it was, every gate that is not. */
export function xlsxOfDiff(diff: RunDiff): Output['chunks'] {
  return () => workbook(diffTables(diff), REPORT_WORDS[diff.language], EXCEL)
}
