import { createHash } from 'node:crypto'
import type { ResellerLine } from '../run/parts.ts'
import { resellersWithFindings } from '../run/resellers-with-findings.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { actionPlan, type PlannedStep } from './action-plan.ts'
import { citationText, pagesText } from './finding-cells.ts'
import { code, link, plainText, tableLines } from './inert-markdown.ts'
import { WORDS } from './languages.ts'
import type { Output, Report } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'

/**
 * One letter in Markdown for each reseller that has something to do or to tell. It is made of that reseller's own line
 * and findings alone; cells of other resellers, and files, whose names may tell of others, are left out.
 */
export async function* letters(report: Report): AsyncGenerator<Output> {
  for await (const { line, findings } of resellersWithFindings(report.run)) {
    const text = letter(line, findings, report)
    yield {
      name: `letters/${fileName(line.reseller)}.md`,
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

function letter(reseller: ResellerLine, findings: readonly Finding[], report: Report): string {
  const { run, language } = report
  const { letter: words, column, state } = REPORT_WORDS[language]
  const steps = actionPlan(reseller, report)
  const gates = reseller.gates.map((one) => [one.gate, state[one.state]])
  const lines = [
    `# ${plainText(words.subject(reseller.legalName || reseller.reseller, run.summary.asOf))}`,
    '',
    plainText(words.intro(run.summary.asOf)),
    '',
    `${column.reseller}: ${code(reseller.reseller)}`,
    '',
    `## ${plainText(words.gates)}`,
    '',
    ...tableLines([column.gate, ''], gates),
    '',
    `## ${plainText(words.steps(steps.length))}`,
    ...steps.flatMap((step) => stepLines(step, findings, report)),
    ...openLines(findings, report),
    '',
    plainText(words.closing),
  ]
  return `${lines.join('\n')}\n`
}

function stepLines(step: PlannedStep, findings: readonly Finding[], report: Report): readonly string[] {
  const { language, waivers } = report
  const { letter: words } = REPORT_WORDS[language]
  const { rule, who, where, subjects, unlocks, waitsFor } = step
  const own = findings.filter((one) => one.rule === rule.rule && one.verdict === 'fail' && !waivers.inForce(one))
  const cited = lines(citationText(rule, report, WORDS[language])).map(plainText)
  const pages = lines(pagesText(rule, report)).map(link)
  return [
    '',
    `### ${step.step}\\. ${plainText(rule.title[language])}`,
    '',
    `- ${words.doThis}: ${plainText(rule.remediation[language])}`,
    `- ${words.who}: ${plainText(WORDS[language].who[who])}`,
    `- ${words.where}: ${plainText(where[language])}`,
    ...(unlocks.length === 0 ? [] : [`- ${plainText(words.unlocks(unlocks))}`]),
    ...(waitsFor.length === 0 ? [] : [`- ${plainText(words.waitsFor(waitsFor))}`]),
    `- ${words.why}: ${[cited.join('; '), ...pages].join(' ')}`,
    '',
    plainText(words.affects(subjects)),
    '',
    ...listed(own, (finding) => subjectLine(finding, rule.rule), words.more),
  ]
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** Most subjects of one step that are listed. */
const SHOWN = 20

function listed<T>(values: readonly T[], lineOf: (value: T) => string, more: (count: number) => string) {
  const shown = values.slice(0, SHOWN).map((value) => `- ${lineOf(value)}`)
  return values.length > SHOWN ? [...shown, `- ${plainText(more(values.length - SHOWN))}`] : shown
}

/** What is the reseller's own of a finding: its subject, and the values seen that were compared with nobody else's. */
function subjectLine({ subject, seen }: Finding, rule: string): string {
  const own = subject.key.startsWith(`${subject.reseller}/`)
    ? subject.key.slice(subject.reseller.length + 1)
    : subject.kind
  const values = seen
    .filter(({ value, cells = [] }) => value !== undefined && cells.length === 0)
    .map(({ fact, value }) => code(`${fact} = ${String(value)}`))
  return [code(own), ...(values.length === 0 ? [code(rule)] : values)].join(', ')
}

function openLines(findings: readonly Finding[], { language, waivers }: Report): readonly string[] {
  const { letter: words } = REPORT_WORDS[language]
  const unknown = findings.filter((one) => one.verdict === 'unknown' && !waivers.inForce(one))
  const facts = unknown.flatMap(({ seen }) => seen.filter(({ value }) => value === undefined).map(({ fact }) => fact))
  const named = [...new Set(facts)]
  if (named.length === 0) return []
  return ['', `## ${plainText(words.open)}`, '', ...listed(named, code, words.more)]
}
