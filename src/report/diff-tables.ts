import type { Difference, DiffStatus } from '../run/diff.ts'
import type { Side } from '../run/diff-side.ts'
import { DIFF_WORDS } from './diff-words.ts'
import { seenText } from './finding-cells.ts'
import { WORDS } from './languages.ts'
import { REPORT_WORDS } from './report-languages.ts'
import { type ColumnNames, dayCell, type Table, type TableCell } from './report-table.ts'
import type { RunDiff } from './run-diff.ts'

/** The tables of a diff, in the order of its sheets. */
export function diffTables(diff: RunDiff): readonly Table[] {
  return [summaryTable(diff), differenceTable(diff), gateTable(diff)]
}

function headed({ language }: RunDiff, columns: ColumnNames): readonly string[] {
  const { column } = REPORT_WORDS[language]
  return columns.map((name) => column[name])
}

export function summaryTable(diff: RunDiff): Table {
  const { language, before, after, differing, counts } = diff
  const { status, gates, cause } = DIFF_WORDS[language]
  const { column, summary } = REPORT_WORDS[language]
  const sides = [
    [column.before, before],
    [column.after, after],
  ] as const
  const rows: readonly (readonly TableCell[])[] = [
    ...sides.flatMap(([side, { run, version, asOf, rulesHash }]) => [
      [side, run],
      [`${side}: ${summary.asOf}`, dayCell(asOf)],
      [`${side}: ${summary.tool}`, version],
      [`${side}: ${summary.rulesHash}`, rulesHash],
    ]),
    [column.causes, differing.map((one) => cause[one]).join(', ')],
    ...Object.entries({ ...status, gates }).map(([kind, label]) => [label, countOf(kind, counts)]),
  ]
  return {
    name: 'summary',
    header: headed(diff, ['what', 'value']),
    rows: async function* () {
      yield* rows
    },
  }
}

function countOf(kind: string, counts: RunDiff['counts']): number {
  return new Map<string, number>(Object.entries(counts)).get(kind) ?? 0
}

/** Every finding that is not as it was, or those of one status. */
export function differenceTable(diff: RunDiff, only?: DiffStatus): Table {
  const columns: ColumnNames = [
    'subject',
    'rule',
    'status',
    'causes',
    'before',
    'after',
    'seenBefore',
    'seenAfter',
    'severity',
    'subjectKind',
    'reseller',
  ]
  return {
    name: 'findings',
    header: headed(diff, columns),
    rows: async function* () {
      for await (const one of diff.findings()) {
        if (only === undefined ? one.status !== 'unchanged' : one.status === only) yield cells(one, diff)
      }
    },
  }
}

function cells({ status, rule, subject, causes, before, after }: Difference, { language }: RunDiff): TableCell[] {
  const words = DIFF_WORDS[language]
  const severity = (after ?? before)?.severity
  return [
    subject.key,
    rule,
    words.status[status],
    causes.map((one) => words.cause[one]).join(' | '),
    before && sideText(before, language),
    after && sideText(after, language),
    before && seenText(before),
    after && seenText(after),
    severity && WORDS[language].severity[severity],
    subject.kind,
    subject.reseller,
  ]
}

/** The verdict of a side, and until when it is waived. */
export function sideText({ verdict, waivedUntil }: Side, language: RunDiff['language']): string {
  const words = REPORT_WORDS[language]
  const waived = waivedUntil === undefined ? '' : ` (${words.column.waivedUntil} ${waivedUntil})`
  return words.verdict[verdict] + waived
}

export function gateTable(diff: RunDiff): Table {
  const { state } = REPORT_WORDS[diff.language]
  const { absent } = DIFF_WORDS[diff.language]
  return {
    name: 'gates',
    header: headed(diff, ['reseller', 'gate', 'before', 'after']),
    rows: async function* () {
      for await (const { reseller, gate, before, after } of diff.gates()) {
        yield [reseller, gate, before ? state[before] : absent, after ? state[after] : absent]
      }
    },
  }
}
