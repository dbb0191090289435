import type { MarketTable } from '../datasets/datasets.ts'
import type { DayFrom } from '../domain/as-of.ts'
import { printPlace } from '../files/place.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { AuditWords } from './audit-words.ts'
import type { Paint } from './paint.ts'
import { safeText, safeValue } from './safe-text.ts'
import { selectionText } from './selection-text.ts'

/** An audit's summary, and what its text says beside it. */
export interface Audited {
  readonly summary: AuditSummary
  /** The folder of the run, as it was named. */
  readonly run: string
  readonly dayFrom: DayFrom
  /** How many rules were judged. */
  readonly inForce: number
  /** What was chosen otherwise than by default where documents contradict each other. */
  readonly chosen: Readonly<Record<string, string>>
  /** Given where a rule that rests on it fails somewhere. */
  readonly marketTable?: MarketTable
}

interface Style {
  readonly words: AuditWords
  readonly paint: Paint
}

/** The summary as a person reads it: what was read, the funnel by gate, what blocks, what is missing, where the run is. */
export function auditText(audited: Audited, style: Style): string {
  const { summary, dayFrom } = audited
  const parts = [
    [
      style.paint.strong(style.words.asOf(summary.asOf, dayFrom, audited.inForce)),
      ...selectionText(summary.selection, style.words.language).map((line) => `  ${line}`),
    ],
    inputs(summary, style),
    funnel(summary, style),
    [
      ...blockers(summary, style),
      ...waived(summary, style),
      ...gaps(summary, style),
      ...exports(summary, style),
      ...conflicts(summary, style),
      ...notEvaluable(summary, style),
      ...opinion(summary, style),
      ...settings(audited, style),
      ...markets(audited, style),
    ],
    conclusion(audited, style),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function inputs({ inputs: files }: AuditSummary, { words }: Style): readonly string[] {
  return aligned(
    files.map(({ file, kind, read, ignored, rejected }) => [
      safeText(file),
      kind,
      kind === 'not-recognised' ? words.recordsOfNoKind(read) : words.records(read, ignored, rejected),
    ]),
    [],
  )
}

function funnel(
  { gates, funnel: { stopped, through }, scope }: AuditSummary,
  { words, paint }: Style,
): readonly string[] {
  const [gate, open, blocked, undetermined] = words.columns
  const standing = new Map(stopped.map((one) => [one.gate, one.blocked + one.undetermined]))
  const rows = gates.map((counted) => [
    counted.gate,
    words.number(counted.open),
    words.number(counted.blocked),
    ofThem(counted.blockedOnlyThroughOthers, words),
    words.number(counted.undetermined),
    ofThem(counted.undeterminedOnlyForColumns, words),
    ofThem(standing.get(counted.gate) ?? 0, words),
  ])
  const [head = '', ...lines] = aligned(
    [[gate, open, blocked, '(a)', undetermined, '(b)', '(c)'], ...rows],
    [1, 2, 3, 4, 5, 6],
  )
  const notes = [`(a) ${words.onlyThroughOthers}`, `(b) ${words.onlyForColumns}`, `(c) ${words.standHere(through)}`]
  if (scope === 'evaluable') notes.push(words.scopeEvaluable)
  return [paint.faint(head), ...lines, ...notes.map((note) => `  ${paint.faint(note)}`)]
}

function ofThem(count: number, words: AuditWords): string {
  return count === 0 ? '' : words.number(count)
}

function blockers({ blockers: rules }: AuditSummary, { words }: Style): readonly string[] {
  if (rules.length === 0) return section(words.blocksMost, [words.nothingBlocks], words)
  const shown = rules
    .slice(0, SHOWN)
    .map(({ rule, resellers, customers, orders }) => [rule, words.blocks(resellers, customers, orders)])
  const lines = aligned(shown, []).map((line) => line.trimStart())
  return section(words.blocksMost, [...lines, ...rest(rules.length, words)], words)
}

/** What is waived is told beside what it was: the funnel and the ranking count it still. */
function waived({ rules }: AuditSummary, { words }: Style): readonly string[] {
  const most = rules
    .flatMap(({ id, waived: of }) => (of === undefined ? [] : [{ id, count: of.fail + of.unknown }]))
    .sort((a, b) => b.count - a.count)
  if (most.length === 0) return []
  const shown = most.slice(0, SHOWN).map(({ id, count }) => words.waivedOf(id, count))
  return section(words.waived, [...shown, ...rest(most.length, words), words.waivedStays], words)
}

function exports({ missingExports }: AuditSummary, { words }: Style): readonly string[] {
  const shown = missingExports.slice(0, SHOWN).map(({ kind, verdicts }) => words.exportSettles(kind, verdicts))
  return section(words.missingExports, [...shown, ...rest(missingExports.length, words)], words)
}

function gaps({ dataGaps }: AuditSummary, { words }: Style): readonly string[] {
  const shown = dataGaps
    .slice(0, SHOWN)
    .map(({ column, cause, verdicts, resellers }) => words.settles(column, cause, verdicts, resellers))
  return section(words.settlesMost, [...shown, ...rest(dataGaps.length, words)], words)
}

/** The cells that disagree, each as it stands in its file, and where. */
function conflicts({ conflicts: { verdicts, first } }: AuditSummary, { words }: Style): readonly string[] {
  if (first.length === 0) return []
  const shown = first.map(({ fact, cells }) => `${fact}: ${cells.map(told).join(', ')}`)
  return section(words.disagree, [...shown, words.leavesUnknown(verdicts)], words)
}

function told({ text = '', at }: AuditSummary['conflicts']['first'][number]['cells'][number]): string {
  return at === undefined ? safeValue(text) : `${safeValue(text)} (${safeText(printPlace(at))})`
}

function notEvaluable({ notEvaluable: rules }: AuditSummary, { words }: Style): readonly string[] {
  const shown = rules.slice(0, SHOWN).map(({ rule, needs }) => words.needs(rule, needs))
  return section(words.notEvaluable, [...shown, ...rest(rules.length, words)], words)
}

function opinion(
  { selfCheck: { sample, agreed, subjects, resellers } }: AuditSummary,
  { words }: Style,
): readonly string[] {
  return section(words.secondOpinion, [words.judgedAlike(agreed, sample), words.sampleIs(subjects, resellers)], words)
}

function settings({ chosen }: Audited, { words }: Style): readonly string[] {
  const choices = Object.entries(chosen).map(([name, choice]) => `${name} ${choice}`)
  return choices.length === 0 ? [] : section(words.settings, [choices.join(', ')], words)
}

function markets({ marketTable }: Audited, { words }: Style): readonly string[] {
  if (marketTable === undefined) return []
  return section(words.markets, [words.marketTable(marketTable.revision, marketTable.notice[words.language])], words)
}

function conclusion({ summary, run }: Audited, { words, paint }: Style): readonly string[] {
  const { read, used, ignored, rejected } = summary.accounting
  const counted = `  ${words.accounting(read, used, ignored, rejected)}   ${words.seconds(summary.durationMs)}`
  return [counted, `  ${words.run} ${paint.strong(safeText(run))}`]
}

/** How many lines a ranking shows before it says how many there are more. */
const SHOWN = 5

function rest(count: number, words: AuditWords): readonly string[] {
  return count > SHOWN ? [words.more(count - SHOWN)] : []
}

/** Lines with a label before the first; all sections of a text begin in one column. */
function section(label: string, lines: readonly string[], words: AuditWords): readonly string[] {
  const { waived, blocksMost, settlesMost, missingExports, disagree, notEvaluable, secondOpinion } = words
  const others = [disagree, notEvaluable, secondOpinion, words.settings, words.markets]
  const labels = [waived, blocksMost, settlesMost, missingExports, ...others]
  const width = Math.max(...labels.map((one) => one.length)) + 3
  return lines.map((line, i) => `  ${(i === 0 ? label : '').padEnd(width)}${line}`)
}

/** Rows as lines whose cells stand below one another; the columns of numbers to the right. */
function aligned(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, [...cell].length)),
    [],
  )
  return rows.map((row) =>
    `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0, right.includes(i))).join('   ')}`.trimEnd(),
  )
}

function padded(cell: string, width: number, right: boolean): string {
  const fill = ' '.repeat(Math.max(0, width - [...cell].length))
  return right ? fill + cell : cell + fill
}
