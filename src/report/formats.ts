import type { Output, Report } from './report.ts'

export const REPORT_FORMATS = ['html', 'xlsx', 'csv', 'json', 'ndjson', 'sarif', 'junit', 'md'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** The files of a report in a format. What a format needs is loaded when it is asked for. */
export async function outputsOf(format: ReportFormat, report: Report): Promise<readonly Output[]> {
  switch (format) {
    case 'html':
      return (await import('./html/report-html.ts')).htmlReport(report)
    case 'xlsx':
      return (await import('./report-xlsx.ts')).xlsxReport(report)
    case 'csv':
      return (await import('./report-csv.ts')).csvReport(report)
    case 'json':
      return (await import('./report-json.ts')).jsonReport(report)
    case 'ndjson':
      return (await import('./report-json.ts')).ndjsonReport(report)
    case 'sarif':
      return (await import('./report-sarif.ts')).sarifReport(report)
    case 'junit':
      return (await import('./report-junit.ts')).junitReport(report)
    case 'md':
      return (await import('./report-markdown.ts')).markdownReport(report)
  }
}
