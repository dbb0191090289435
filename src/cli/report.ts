import type { Gate } from '../domain/gate.ts'
import { outputsOf, type ReportFormat } from '../report/formats.ts'
import { type LetterForm, letters } from '../report/letters.ts'
import { redactedReport } from '../report/redacted-report.ts'
import type { CsvStyle, Output, Report } from '../report/report.ts'
import { REPORT_WORDS } from '../report/report-languages.ts'
import { printDamage } from '../report/run-words.ts'
import { safeLine } from '../report/safe-text.ts'
import { selectionText } from '../report/selection-text.ts'
import type { Language } from '../report/words.ts'
import { countSelected, countsOf } from '../run/counts.ts'
import { openRun, type Run } from '../run/open-run.ts'
import { selectFrom } from '../run/selected-run.ts'
import { survey } from '../run/survey.ts'
import { waiversOf } from '../run/waivers-on.ts'
import { EXIT, type ExitCode, type Threshold } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { fromFile, tell } from './given.ts'
import { type Ground, type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { filesOnly, writeOutputs } from './outputs.ts'
import { waiversFrom } from './read-waivers.ts'
import { type RedactionOptions, redactionBy } from './redaction.ts'
import { reportExit } from './report-exit.ts'
import { notInData, selectionFrom } from './selection-given.ts'
import type { SelectionOptions } from './selection-options.ts'

export interface ReportOptions extends GroundOptions, RedactionOptions, SelectionOptions {
  readonly bom?: boolean | undefined
  readonly delimiter: CsvStyle['delimiter']
  readonly failOn?: Threshold | undefined
  readonly format: readonly ReportFormat[]
  readonly gate?: Gate | undefined
  readonly lang?: Language | undefined
  readonly letters?: boolean | undefined
  readonly lettersAs?: LetterForm | undefined
  readonly out?: string | undefined
  readonly waivers?: string | undefined
}

/** `report RUN`: makes files from a run, or prints one of them. */
export async function report(folder: string, options: ReportOptions, io: Io): Promise<ExitCode> {
  const language = options.lang ?? 'en'
  const misused = misuse(options)
  if (misused !== undefined) return tell({ exit: EXIT.usage, lines: [misused] }, io)
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)
  const { ruleSet, datasets } = ground
  const opened = await openRun(folder)
  if ('problems' in opened) {
    return tell({ exit: EXIT.unreadable, lines: opened.problems.map((one) => printDamage(one, language)) }, io)
  }
  const part = await partOf(opened, options, ground)
  if (isFailure(part)) return tell(part, io)
  const { run } = part
  const known = [...ruleSet.rules.map(({ id }) => id), ...run.summary.rules.map(({ id }) => id)]
  const given = await fromFile(options.waivers, waiversFrom([...new Set(known)], language), io)
  if (given !== undefined && isFailure(given)) return tell(given, io)
  const waivers = waiversOf(run, given)

  const by = await redactionBy(options, io)
  if (by !== undefined && isFailure(by)) return tell(by, io)

  const whole: Report = {
    ...part,
    survey: await survey(run.findings(), waivers),
    waivers,
    rules: new Map(ruleSet.rules.map((rule) => [rule.id, rule])),
    documents: datasets.documents,
    language,
    csv: { delimiter: options.delimiter, byteOrderMark: options.bom === true },
  }
  const made = by === undefined ? whole : redactedReport(whole, by)
  if (run.summary.rulesHash !== ruleSet.hash) await io.stderr(`${REPORT_WORDS[language].otherRules}\n`)
  for (const line of selectionText(made.selection, language)) await io.stderr(`${line}\n`)
  const { notice } = REPORT_WORDS[language]
  for (const one of made.survey.notices) await io.stderr(`${safeLine(notice(one))}\n`)
  const ended = await writeOutputs(outputsFor(made, options), options.out, io)
  return ended ?? reportExit(made, options.failOn, given !== undefined)
}

/** What of the run is reported, and its counts. */
async function partOf(
  run: Run,
  options: ReportOptions,
  { ruleSet, datasets }: Ground,
): Promise<Pick<Report, 'run' | 'counts' | 'selection'> | Failure> {
  const { rules, gates } = run.summary
  const selection = await selectionFrom(options, {
    rules: rules.map(({ id }) => id),
    gates: gates.map(({ gate }) => gate),
    countries: datasets.countries,
    language: options.lang ?? 'en',
  })
  if (isFailure(selection)) return selection
  if (options.gate === undefined && Object.keys(selection).length === 0) return { run, counts: countsOf(run) }
  const gateOf = new Map(ruleSet.rules.map((rule) => [rule.id, rule.gate]))
  const asked = { selection, gate: options.gate, gateOf: (rule: string) => gateOf.get(rule) }
  const selected = await selectFrom(run, asked)
  if ('notThere' in selected) return notInData(selected.notThere)
  return { run: selected.run, counts: await countSelected(selected), selection: selected.statement }
}

/** Letters are files, and name whom they are for. */
function misuse({ format, out, redact, redactKey, ...options }: ReportOptions): string | undefined {
  const asked = lettersIn(options) !== undefined
  if (asked && (redact === true || redactKey !== undefined)) {
    return '--letters go to those that they name: make them without --redact'
  }
  if (out !== undefined) return undefined
  return asked ? '--letters are files: name a folder with --out' : filesOnly(format)
}

/** Everything that was asked for, each file once. */
async function* outputsFor(made: Report, { format, ...options }: ReportOptions): AsyncGenerator<Output> {
  const outputs = (await Promise.all(format.map((one) => outputsOf(one, made)))).flat()
  yield* new Map(outputs.map((output) => [output.name, output])).values()
  const form = lettersIn(options)
  if (form !== undefined) yield* letters(made, form)
}

/** The form of letters asked for, if any are. */
function lettersIn({
  letters: asked,
  lettersAs,
}: Pick<ReportOptions, 'letters' | 'lettersAs'>): LetterForm | undefined {
  return lettersAs ?? (asked === true ? 'md' : undefined)
}
