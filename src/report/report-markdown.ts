import { citationText, seenText } from './finding-cells.ts'
import { code, plainText, tableLines } from './inert-markdown.ts'
import { WORDS } from './languages.ts'
import { type Output, type Report, reportedFindings } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { summaryRows } from './summary-rows.ts'

/** Markdown: the summary, the gates, and every finding a row. */
export function markdownReport(report: Report): readonly Output[] {
  return [{ name: 'report.md', chunks: () => pages(report) }]
}

async function* pages(report: Report): AsyncGenerator<string> {
  const { run, language } = report
  const { title, sheet, column, verdict, state } = REPORT_WORDS[language]
  const words = WORDS[language]
  yield `# ${plainText(title(run.summary.asOf))}\n\n## ${sheet.summary}\n\n`
  const summary = [...summaryRows(report)].map((cells) => cells.map((cell) => code(textOf(cell))))
  yield text(tableLines([column.what, column.value], summary))

  const gates = report.counts.gates.map((one) => {
    return [one.gate, ...[one.open, one.blocked, one.undetermined].map(String)]
  })
  yield `\n## ${column.gate}\n\n`
  yield text(tableLines([column.gate, state.open, state.blocked, state.undetermined], gates))

  yield `\n## ${sheet.rules}\n\n`
  const rules = report.counts.rules.map(({ id, severity, pass, fail, unknown, notApplicable }) => {
    const seen = report.survey.rules.get(id)
    const told = seen ?? report.rules.get(id)
    const cited = seen === undefined ? '' : citationText(seen, report, words)
    const counts = [pass, fail, unknown, notApplicable, seen?.waived ?? 0].map((count) => String(count ?? ''))
    return [code(id), words.severity[severity], plainText(told?.title[language] ?? ''), ...counts, plainText(cited)]
  })
  const counted = [column.pass, column.fail, column.unknown, column.notApplicable, column.waived]
  yield text(tableLines([column.rule, column.severity, column.title, ...counted, column.citations], rules))

  yield `\n## ${sheet.findings}\n\n`
  yield text(tableLines([column.subject, column.rule, column.verdict, column.seen, column.waivedUntil], []))
  for await (const finding of reportedFindings(report)) {
    const { subject, rule, waiver } = finding
    const cells = [subject.key, rule, verdict[finding.verdict], seenText(finding), waiver?.until ?? '']
    yield `| ${cells.map(code).join(' | ')} |\n`
  }
}

function textOf(cell: unknown): string {
  return typeof cell === 'object' && cell !== null && 'day' in cell ? String(cell.day) : String(cell ?? '')
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
