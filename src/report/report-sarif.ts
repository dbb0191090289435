import { createHash } from 'node:crypto'
import type { Severity } from '../domain/verdict.ts'
import { noticeLine } from '../run/waiver-use.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { citationText, pagesText, seenText } from './finding-cells.ts'
import { WORDS } from './languages.ts'
import { type Output, type Report, reportedFindings } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { selectionLines } from './selection-text.ts'
import { visible } from './visible.ts'

/** SARIF 2.1.0, for code scanning and editors: a failing rule is a failure, an unknown one is open. */
export function sarifReport(report: Report): readonly Output[] {
  return [{ name: 'report.sarif', chunks: () => log(report) }]
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  blocking: 'error',
  warning: 'warning',
  advisory: 'note',
}

async function* log(report: Report): AsyncGenerator<string> {
  const { run, counts, selection, language } = report
  const driver = {
    name: run.summary.tool,
    semanticVersion: run.summary.version,
    rules: counts.rules.map(({ id, severity }) => ruleOf(id, severity, report)),
  }
  const { asOf, rulesHash, scope } = run.summary
  const told = selectionLines(run, selection, language)
  const properties = { asOf, rulesHash, scope, ...(told.length === 0 ? {} : { selection: told.join(' ') }) }
  yield `{"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{\n`
  yield `"tool": ${JSON.stringify({ driver })},\n`
  yield `"language": "${language}", "columnKind": "unicodeCodePoints", "properties": ${JSON.stringify(properties)},\n`
  yield `"invocations": ${JSON.stringify([invocationOf(report)])},\n`
  yield '"results": ['
  const indexOf = new Map(counts.rules.map(({ id }, index) => [id, index]))
  let between = '\n'
  for await (const finding of reportedFindings(report)) {
    yield between + JSON.stringify(resultOf(finding, indexOf.get(finding.rule), report))
    between = ',\n'
  }
  yield ']\n}]}\n'
}

/** What is wrong with the waivers is about how the tool was set up, not about a place in a file. */
function invocationOf({ survey, language }: Report): object {
  const { notice } = REPORT_WORDS[language]
  const notifications = survey.notices.map((one) => ({
    level: one.code === 'expired' && one.findings > 0 ? 'error' : 'warning',
    message: { text: visible(notice(one)) },
    associatedRule: { id: one.waiver.rule },
    properties: noticeLine(one),
  }))
  return {
    executionSuccessful: true,
    ...(notifications.length === 0 ? {} : { toolConfigurationNotifications: notifications }),
  }
}

function ruleOf(id: string, severity: Severity, report: Report): object {
  const { survey, rules, language } = report
  const file = rules.get(id)
  const rule = survey.rules.get(id) ?? file
  if (rule === undefined) return { id, defaultConfiguration: { level: LEVEL[severity] } }
  const cited = { citations: 'citations' in rule ? rule.citations : (file?.sources ?? []) }
  const [helpUri] = pagesText(cited, report).split('\n')
  return {
    id,
    shortDescription: { text: visible(rule.title[language]) },
    fullDescription: { text: visible(`${rule.title[language]}. ${citationText(cited, report, WORDS[language])}`) },
    help: { text: visible(rule.remediation[language]) },
    ...(helpUri === undefined || helpUri === '' ? {} : { helpUri }),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { gate: rule.gate, severity },
  }
}

function resultOf(finding: Finding, ruleIndex: number | undefined, { language }: Report): object {
  const { rule, verdict, severity, subject, at, waiver, title, remediation, cause } = finding
  const seen = seenText(finding)
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    kind: verdict === 'fail' ? 'fail' : 'open',
    level: verdict === 'fail' ? LEVEL[severity] : 'none',
    message: { text: visible(`${title[language]}. ${seen}\n${remediation[language]}`) },
    locations: [
      {
        ...(at === undefined
          ? {}
          : {
              physicalLocation: {
                artifactLocation: { uri: uriOf(at.file) },
                region: { startLine: at.line, startColumn: at.column },
              },
            }),
        logicalLocations: [{ fullyQualifiedName: subject.key, kind: subject.kind }],
      },
    ],
    partialFingerprints: { 'subjectAndRule/v1': fingerprint(subject.key, rule) },
    ...(waiver === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: visible(waiver.reason) }] }),
    properties: { verdict, subject, ...(cause === undefined ? {} : { cause }), ...(waiver ? { waiver } : {}) },
  }
}

/** The path of a file as a URI reference; names may hold anything. */
function uriOf(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

function fingerprint(key: string, rule: string): string {
  return createHash('sha256')
    .update(JSON.stringify([key, rule]))
    .digest('hex')
}
