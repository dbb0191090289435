import type { Report } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { dayCell, type TableCell } from './report-table.ts'
import { selectionLines } from './selection-text.ts'

/** What the first sheet says: what was judged, by what, and how it came out. */
export function* summaryRows({ run, counts, selection, survey, language }: Report): Generator<readonly TableCell[]> {
  const { tool, version, asOf, rulesHash, scope, settings, accounting, selfCheck, inputs } = run.summary
  const { summary, gateCounts, notice } = REPORT_WORDS[language]
  yield [summary.tool, `${tool} ${version}`]
  yield [summary.asOf, dayCell(asOf)]
  yield [summary.scope, scope]
  for (const line of selectionLines(run, selection, language)) yield [summary.selection, line]
  yield [summary.rulesHash, rulesHash]
  yield [summary.read, accounting.read]
  yield [summary.used, accounting.used]
  yield [summary.ignored, accounting.ignored]
  yield [summary.rejected, accounting.rejected]
  yield [summary.secondOpinion, `${selfCheck.agreed} / ${selfCheck.sample}`]
  for (const { gate, open, blocked, undetermined } of counts.gates) {
    yield [`${summary.gate} ${gate}`, gateCounts(open, blocked, undetermined)]
  }
  for (const { file, kind, sha256 } of inputs) yield [`${summary.input} ${file}`, `${kind}, sha256 ${sha256}`]
  for (const [name, value] of Object.entries(settings)) yield [`${summary.settings} ${name}`, plain(value)]
  for (const one of survey.notices) yield [summary.waiver, notice(one)]
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
