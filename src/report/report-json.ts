import { noticeLine } from '../run/waiver-use.ts'
import { actionPlans, type PlannedStep } from './action-plan.ts'
import { type Output, type Report, reportedFindings } from './report.ts'

/** The whole report as one object, written as it is read; texts are as they came. */
export function jsonReport(report: Report): readonly Output[] {
  return [{ name: 'report.json', chunks: () => object(report) }]
}

/** The findings as an audit prints them, one a line, with the waivers that are in force. */
export function ndjsonReport(report: Report): readonly Output[] {
  return [{ name: 'findings.ndjson', chunks: () => lines(report) }]
}

async function* lines(report: Report): AsyncGenerator<string> {
  for await (const finding of reportedFindings(report)) yield `${JSON.stringify(finding)}\n`
}

async function* object(report: Report): AsyncGenerator<string> {
  const { run, selection, survey } = report
  const selected = selection === undefined ? '' : `"selection": ${JSON.stringify(selection)},\n`
  yield `{\n"summary": ${JSON.stringify(run.summary)},\n${selected}"waivers": ${JSON.stringify(survey.notices.map(noticeLine))}`
  yield* list('resellers', run.resellers())
  yield* list('findings', reportedFindings(report))
  yield* list('plans', plans(report))
  yield* list('rejects', run.rejects())
  yield '\n}\n'
}

async function* list(name: string, values: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}": [`
  let between = '\n'
  for await (const value of values) {
    yield between + JSON.stringify(value)
    between = ',\n'
  }
  yield ']'
}

async function* plans(report: Report): AsyncGenerator<object> {
  for await (const { reseller, steps } of actionPlans(report)) {
    yield { reseller: reseller.reseller, steps: steps.map(stepOf) }
  }
}

function stepOf({ rule, ...step }: PlannedStep) {
  return { ...step, rule: rule.rule }
}
