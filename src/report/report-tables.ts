import { actionPlans } from './action-plan.ts'
import { citationText, errorsText, expectedText, pagesText, seenText } from './finding-cells.ts'
import { WORDS } from './languages.ts'
import { type Report, reportedFindings } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { type ColumnNames, dayCell, type Table, type TableCell } from './report-table.ts'
import { summaryRows } from './summary-rows.ts'

/** The tables of a report, in the order of its sheets. */
export function tablesOf(report: Report): readonly Table[] {
  return [
    summaryTable(report),
    resellerTable(report),
    findingTable(report),
    planTable(report),
    rejectTable(report),
    ruleTable(report),
  ]
}

/** What is wrong with the waivers, where anything is: for a format that has no summary to say it in. */
export function waiverTables(report: Report): readonly Table[] {
  const { survey, language } = report
  const { notice } = REPORT_WORDS[language]
  if (survey.notices.length === 0) return []
  const rows = survey.notices.map((one) => {
    const { rule, subject, until } = one.waiver
    return [subject, rule, dayCell(until), one.code, one.findings, notice(one)]
  })
  const columns: ColumnNames = ['subject', 'rule', 'waivedUntil', 'code', 'findings', 'message']
  return [{ name: 'waivers', header: headed(report, columns), rows: () => each(rows) }]
}

function headed({ language }: Report, columns: ColumnNames): readonly string[] {
  const { column } = REPORT_WORDS[language]
  return columns.map((name) => column[name])
}

function summaryTable(report: Report): Table {
  return { name: 'summary', header: headed(report, ['what', 'value']), rows: () => each(summaryRows(report)) }
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values
}

function resellerTable(report: Report): Table {
  const { run, survey, language } = report
  const { state } = REPORT_WORDS[language]
  const gates = report.counts.gates.map(({ gate }) => gate)
  const counts = headed(report, ['blocking', 'warning', 'advisory', 'unknown', 'waived'])
  return {
    name: 'resellers',
    header: [...headed(report, ['reseller', 'legalName']), ...gates, ...counts],
    rows: async function* () {
      for await (const line of run.resellers()) {
        const found = survey.resellers.get(line.reseller)
        const { blocking = 0, warning = 0, advisory = 0 } = found?.bySeverity ?? {}
        const states = line.gates.map((gate) => state[gate.state])
        const rest = [blocking, warning, advisory, found?.unknown ?? 0, found?.waived ?? 0]
        yield [line.reseller, line.legalName, ...states, ...rest]
      }
    },
  }
}

/** The table of findings, which a CSV report begins with. */
function findingTable(report: Report): Table {
  const { language } = report
  const words = WORDS[language]
  const { verdict } = REPORT_WORDS[language]
  return {
    name: 'findings',
    header: headed(report, [
      'subject',
      'rule',
      'verdict',
      'cause',
      'severity',
      'gate',
      'subjectKind',
      'reseller',
      'waivedUntil',
      'waiverReason',
      'title',
      'seen',
      'expected',
      'file',
      'line',
      'column',
      'remediation',
      'predictedErrors',
      'citations',
      'version',
    ]),
    rows: async function* () {
      for await (const finding of reportedFindings(report)) {
        const { subject, rule, at, waiver } = finding
        yield [
          subject.key,
          rule,
          verdict[finding.verdict],
          finding.cause,
          words.severity[finding.severity],
          finding.gate,
          subject.kind,
          subject.reseller,
          waiver && dayCell(waiver.until),
          waiver?.reason,
          finding.title[language],
          seenText(finding),
          expectedText(finding),
          at?.file,
          at?.line,
          at?.column,
          finding.remediation[language],
          errorsText(finding, words),
          citationText(finding, report, words),
          finding.version,
        ]
      }
    },
  }
}

function planTable(report: Report): Table {
  const { language } = report
  const words = WORDS[language]
  return {
    name: 'plan',
    header: headed(report, [
      'reseller',
      'legalName',
      'step',
      'gate',
      'rule',
      'severity',
      'subjects',
      'title',
      'remediation',
      'who',
      'where',
      'unlocks',
      'waitsFor',
      'owner',
      'due',
      'note',
    ]),
    rows: async function* () {
      for await (const { reseller, steps } of actionPlans(report)) {
        for (const { step, gate, rule, subjects, who, where, unlocks, waitsFor } of steps) {
          yield [
            reseller.reseller,
            reseller.legalName,
            step,
            gate,
            rule.rule,
            words.severity[rule.severity],
            subjects,
            rule.title[language],
            rule.remediation[language],
            words.who[who],
            where[language],
            unlocks.join(', '),
            waitsFor.join(', '),
            undefined,
            undefined,
            undefined,
          ]
        }
      }
    },
  }
}

function rejectTable(report: Report): Table {
  return {
    name: 'rejects',
    header: headed(report, ['file', 'line', 'column', 'byte', 'code', 'message', 'raw']),
    rows: async function* () {
      for await (const { file, line, column, byte, code, message, raw } of report.run.rejects()) {
        yield [file, line, column, byte, code, message, raw]
      }
    },
  }
}

function ruleTable(report: Report): Table {
  return {
    name: 'rules',
    header: headed(report, [
      'rule',
      'severity',
      'gate',
      'title',
      'pass',
      'fail',
      'unknown',
      'notApplicable',
      'waived',
      'needs',
      'inForceFrom',
      'citations',
      'pages',
      'remediation',
    ]),
    rows: () => each(ruleRows(report)),
  }
}

function* ruleRows(report: Report): Generator<readonly TableCell[]> {
  const { run, survey, rules, language } = report
  const words = WORDS[language]
  const lacking = new Map(run.summary.notEvaluable.map(({ rule, needs }) => [rule, needs.join('\n')]))
  for (const { id, severity, pass, fail, unknown, notApplicable } of report.counts.rules) {
    const file = rules.get(id)
    const told = survey.rules.get(id)
    const citations = told ?? (file && { citations: file.sources })
    yield [
      id,
      words.severity[severity],
      told?.gate ?? file?.gate,
      (told ?? file)?.title[language],
      pass,
      fail,
      unknown,
      notApplicable,
      told?.waived ?? 0,
      lacking.get(id),
      file && dayCell(file.effective.from),
      citations && citationText(citations, report, words),
      citations && pagesText(citations, report),
      (told ?? file)?.remediation[language],
    ]
  }
}
