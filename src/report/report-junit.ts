import type { Finding } from '../schemas/generated/finding.ts'
import { expectedText, seenText } from './finding-cells.ts'
import { type Output, type Report, reportedFindings } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { selectionLines } from './selection-text.ts'
import { visible, visibleLine } from './visible.ts'

/**
 * JUnit XML, for CI: a test case a finding. What is unknown or waived is skipped; passes are counted as properties.
 * No standard says what JUnit XML is: this is valid by Ant's schema (`JUnit.xsd`, whence an id, a package, a host and
 * times) and by those of Jenkins, the older of which lets `skipped` hold text alone.
 */
export function junitReport(report: Report): readonly Output[] {
  return [{ name: 'junit.xml', chunks: () => xml(report) }]
}

async function* xml(report: Report): AsyncGenerator<string> {
  const { run, selection, survey, language } = report
  const counts = { fail: 0, skipped: 0 }
  for (const { fail, unknown, waived } of survey.rules.values()) {
    counts.fail += fail
    counts.skipped += unknown + waived
  }
  const { version, asOf, rulesHash } = run.summary
  const totals = `tests="${counts.fail + counts.skipped}" failures="${counts.fail}" errors="0" skipped="${counts.skipped}"`
  const suite = `id="0" package="partner-preflight" name=${attribute(`partner-preflight ${version}`)}`
  // The state as it was judged on the day: nothing here tells the clock or the machine, so that a report is reproducible.
  const when = `timestamp="${asOf}T00:00:00" hostname="localhost" time="0"`
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
  yield `<testsuite ${suite} ${when} ${totals}>\n<properties>\n`
  yield property('asOf', asOf) + property('rulesHash', rulesHash)
  for (const line of selectionLines(run, selection, language)) yield property('selection', line)
  for (const { id, pass, notApplicable } of report.counts.rules) {
    if (pass === undefined || notApplicable === undefined) continue
    yield property(`${id} pass`, String(pass)) + property(`${id} not-applicable`, String(notApplicable))
  }
  yield '</properties>\n'
  for await (const finding of reportedFindings(report)) yield testCase(finding, report)
  const { notice } = REPORT_WORDS[report.language]
  const notices = survey.notices.map((one) => `${escaped(visibleLine(notice(one)))}\n`)
  yield `<system-out/>\n<system-err>${notices.join('')}</system-err>\n`
  yield '</testsuite>\n</testsuites>\n'
}

function property(name: string, value: string): string {
  return `<property name=${attribute(name)} value=${attribute(value)}/>\n`
}

function testCase(finding: Finding, { language }: Report): string {
  const { rule, subject, verdict, severity, cause, waiver, title, remediation } = finding
  const head = `<testcase classname=${attribute(rule)} name=${attribute(subject.key)} time="0">`
  if (waiver !== undefined) {
    return `${head}${skipped(`${verdict}, waived until ${waiver.until}: ${waiver.reason}`)}</testcase>\n`
  }
  if (verdict !== 'fail') {
    const message = [verdict, ...(cause === undefined ? [] : [cause])].join(': ')
    return `${head}${skipped(`${message}. ${title[language]}`)}</testcase>\n`
  }
  const details = [seenText(finding), expectedText(finding), remediation[language]].join('\n')
  const failure = `<failure type=${attribute(severity)} message=${attribute(title[language])}>${content(details)}</failure>`
  return `${head}${failure}</testcase>\n`
}

function skipped(why: string): string {
  return `<skipped>${escaped(visibleLine(why))}</skipped>`
}

function attribute(text: string): string {
  return `"${escaped(visibleLine(text)).replaceAll('"', '&quot;')}"`
}

function content(text: string): string {
  return escaped(visible(text))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
