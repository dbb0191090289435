import { text } from '../facts/sql-text.ts'
import { type Asked, countFindings, numberedFindings } from './finding-parts.ts'
import { isPart, type Part } from './run-problem.ts'

/** A finding of a run as a line of NDJSON without its end, and how many rows of the run lead up to it, its own among them. */
export interface FindingLine {
  readonly text: string
  readonly row: number
}

/** Of which findings is told; what is absent selects nothing away. */
export type Wanted = { readonly [K in 'rule' | 'verdict' | 'severity' | 'reseller']?: string }

/** The wanted findings of a run, after so many rows, in their order; at most `most`, where it is given. */
export async function* findingLineParts(
  run: string,
  after = 0,
  wanted: Wanted = {},
  most?: number,
): AsyncGenerator<Part<FindingLine>> {
  const limit = most === undefined ? {} : { most }
  for await (const part of numberedFindings(run, { after, ...askedBy(wanted), ...limit })) {
    if (isPart(part)) yield { value: { text: JSON.stringify(part.value.finding), row: part.value.row } }
    else yield part
  }
}

/** The same of a run that was proven. */
export async function* findingLines(...asked: Parameters<typeof findingLineParts>): AsyncGenerator<FindingLine> {
  for await (const part of findingLineParts(...asked)) {
    if (!isPart(part)) throw new Error(`${part.problem.file} was changed while it was read`)
    yield part.value
  }
}

/** Whether a run has as many rows; undefined where they cannot be counted. */
export async function hasRows(run: string, rows: number): Promise<boolean | undefined> {
  if (rows === 0) return true
  const there = await countFindings(run)
  return there === undefined ? undefined : rows <= there
}

function askedBy({ rule, verdict, severity, reseller }: Wanted): Asked {
  const conditions = [
    ...(verdict === undefined ? [] : [`verdict = ${anyText(verdict)}`]),
    ...(reseller === undefined ? [] : [`reseller = ${anyText(reseller)}`]),
  ]
  const one = { id: rule, severity }
  return {
    ...(rule === undefined && severity === undefined
      ? {}
      : { rules: (kept) => (one.id ?? kept.id) === kept.id && (one.severity ?? kept.severity) === kept.severity }),
    ...(conditions.length === 0 ? {} : { where: conditions.join(' AND ') }),
  }
}

/** A text from a stranger as SQL: a NUL would end the statement. */
function anyText(value: string): string {
  return value.split('\0').map(text).join(' || chr(0) || ')
}
