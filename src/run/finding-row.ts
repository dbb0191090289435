import type { SqlValue } from '../database/database.ts'
import { type Finding, validateFinding } from '../schemas/generated/finding.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'
import { firstOf, parsed } from './parts.ts'

/** The columns of `findings.parquet`, in order. Numbers are BIGINT, all others VARCHAR; `seen` and `waiver` hold JSON. */
export const COLUMNS = [
  'rule',
  'verdict',
  'cause',
  'kind',
  'subject',
  'reseller',
  'file',
  'line',
  'column',
  'condition',
  'seen',
  'waiver',
] as const

export const NUMBERS: ReadonlySet<string> = new Set(['line', 'column'])

/** A finding without what its rule says of all: texts and numbers, null where it has none. */
export type FindingRow = Readonly<Record<(typeof COLUMNS)[number], SqlValue>>

/** Why a row is no finding. */
type RowProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'shape'; readonly where: string; readonly detail: string }

/**
 * Makes rows of findings on these rules; `findingOf` makes the same findings of them again, where the key, the reseller
 * and the file are whole UTF-8, as everything is that was read from a file.
 */
export function rowsBy(rules: readonly KeptRule[]): (finding: Finding) => FindingRow {
  const conditions = new Map(rules.map((rule) => [rule.id, conditionsOf(rule)]))
  return ({ rule, verdict, cause, subject, at, expected, seen, waiver }) => {
    const condition = expected.length === 0 ? null : conditions.get(rule)?.get(JSON.stringify(expected))
    if (condition === undefined) throw new Error(`a finding of ${rule} expects what its rule does not`)
    return {
      rule,
      verdict,
      cause: cause ?? null,
      kind: subject.kind,
      subject: subject.key,
      reseller: subject.reseller,
      file: at?.file ?? null,
      line: at?.line ?? null,
      column: at?.column ?? null,
      condition,
      seen: JSON.stringify(seen),
      waiver: waiver === undefined ? null : JSON.stringify(waiver),
    }
  }
}

/** The names of a rule's condition trees by what they compare. */
export function conditionsOf({ expected }: KeptRule): ReadonlyMap<string, string> {
  return new Map(Object.entries(expected).map(([condition, leaves]) => [JSON.stringify(leaves), condition]))
}

/** Puts a row and its rule together to the finding of the contract; nothing that the row says is believed unseen. */
export function findingOf(
  row: FindingRow,
  rules: ReadonlyMap<string, KeptRule>,
): { readonly value: Finding } | { readonly problem: RowProblem } {
  const rule = rules.get(String(row.rule))
  if (rule === undefined) return { problem: { code: 'shape', where: '/rule', detail: 'is not in rules.json' } }
  const expected = expectedBy(rule, row.condition)
  if (expected === undefined) return { problem: { code: 'shape', where: '/condition', detail: 'is not in rules.json' } }
  const seen = parsed(String(row.seen))
  const waiver = row.waiver === null ? { value: undefined } : parsed(String(row.waiver))
  if (seen === undefined || waiver === undefined) return { problem: { code: 'not-json' } }
  const { id, expected: _, predictedErrors, ...texts } = rule
  const result = validateFinding({
    rule: id,
    ...texts,
    verdict: row.verdict,
    ...(row.cause === null ? {} : { cause: row.cause }),
    subject: { kind: row.kind, key: row.subject, reseller: row.reseller },
    seen: seen.value,
    ...(row.file === null ? {} : { at: { file: row.file, line: row.line, column: row.column } }),
    expected,
    predictedErrors: row.verdict === 'fail' ? predictedErrors : [],
    ...(waiver.value === undefined ? {} : { waiver: waiver.value }),
  })
  return 'value' in result ? result : { problem: { code: 'shape', ...firstOf(result.problems) } }
}

function expectedBy({ expected }: KeptRule, condition: SqlValue): Finding['expected'] | undefined {
  if (condition === null) return []
  return condition === 'applies' || condition === 'holds' ? expected[condition] : undefined
}
