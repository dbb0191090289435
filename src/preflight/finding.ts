import { isFactReference, type Leaf, type Operand } from '../conditions/node.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { madeOnce } from '../domain/made-once.ts'
import { isKnown, type Reading } from '../domain/reading.ts'
import type { Subject } from '../domain/subject.ts'
import type { Circumstances, Origin } from '../facts/expression.ts'
import type { Place } from '../files/place.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { Value } from '../tables/cell-type.ts'
import { subjectKey } from '../tables/key.ts'
import { cellOf } from '../tables/row.ts'
import { isCase } from './case.ts'
import type { Judged } from './judge.ts'
import { predictedErrors } from './predicted-errors.ts'
import { constantOf } from './sheet.ts'
import { type Seen, trace } from './trace.ts'

/** How the cells of one account are named to people: their path or header, and where they stand in the input. */
export type Locate = (origin: Origin) => { readonly path?: string; readonly header?: string; readonly at?: Place }

/** Everything that a finding says beside what its rule says. */
export interface Found {
  readonly verdict: Finding['verdict']
  readonly cause: Finding['cause'] | undefined
  readonly subject: Subject
  readonly leaves: readonly Leaf[]
  readonly seen: Finding['seen']
  readonly at: Place | undefined
}

/** Makes the finding of one verdict, in the shape of the contract. */
export function findingOf(judged: Judged, subject: Subject, circumstances: Circumstances, locate: Locate): Finding {
  const { leaves, seen, deciding, cause } = trace(judged, circumstances)
  return composeFinding(judged.rule.file, circumstances, {
    verdict: judged.verdict,
    cause,
    subject,
    leaves,
    seen: seen.map((fact) => seenFact(fact, judged, locate)),
    at: deciding?.origin && locate(deciding.origin).at,
  })
}

/** The subject of each verdict on one reseller, worked out once; rules about a list without rows are judged on the reseller. */
export function subjectsOf(reseller: string, datasets: Datasets): (judged: Judged) => Subject {
  const subjects = new Map<Judged['on'], Subject>()
  const subjectOf = (on: Judged['on']): Subject => {
    if (!isCase(on)) return { kind: 'reseller', key: reseller, reseller }
    return { kind: on.kind, key: subjectKey(on.kind, on.row, reseller, datasets), reseller }
  }
  // Verdicts on one subject mostly come one after the other.
  let last: { readonly on: Judged['on']; readonly subject: Subject } | undefined
  return ({ on }) => {
    if (last?.on === on) return last.subject
    const subject = subjects.get(on) ?? subjectOf(on)
    subjects.set(on, subject)
    last = { on, subject }
    return subject
  }
}

/** The one place that puts a finding together, whether its facts came from memory or from the database. */
export function composeFinding(file: RuleFile, circumstances: Circumstances, found: Found): Finding {
  const { verdict, cause, subject, leaves, seen, at } = found
  const expected = expectedOf(leaves)
  const predicted = verdict === 'fail' ? predictedErrors(file, circumstances) : []
  const said = cause === undefined ? { ...fromRule(file), verdict } : { ...fromRule(file), verdict, cause }
  return at === undefined
    ? { ...said, subject, seen, expected, predictedErrors: predicted }
    : { ...said, subject, seen, at, expected, predictedErrors: predicted }
}

/** The comparisons of a condition tree, as findings have them. */
export const expectedOf = madeOnce((leaves: readonly Leaf[]): Finding['expected'] =>
  leaves.map(({ fact, operator, value }) => ({ fact, operator, value: operandOf(value) })),
)

function operandOf(value: Operand): Finding['expected'][number]['value'] {
  if (isFactReference(value)) return { fact: value.fact }
  return typeof value === 'object' ? [...value] : value
}

/** What every finding of a rule has from it. */
export const fromRule = madeOnce(ruleParts)

function ruleParts({ id, version, gate, severity, sources, title, remediation }: RuleFile) {
  return {
    rule: id,
    version,
    gate,
    severity,
    citations: sources.map(({ document, revision, sentences }) => ({ document, revision, sentences: [...sentences] })),
    title,
    remediation,
  }
}

function seenFact({ fact, origin }: Seen, { on }: Judged, locate: Locate) {
  const reading = isCase(on) ? on.sheet.get(fact) : undefined
  const said = reading === undefined ? { fact } : factAsRead(fact, reading, origin)
  if (origin === undefined) return said
  const located = { ...said, ...locate(origin) }
  if (origin.against === undefined) return located
  return { ...located, cells: [cellAt(origin, locate), cellAt(origin.against, locate)] }
}

function factAsRead(fact: string, reading: Reading<Value>, origin: Origin | undefined) {
  if (!isKnown(reading)) return { fact, ...unknownFact(reading.cause, reading.candidates, origin) }
  const value = constantOf(reading)
  return value === undefined ? { fact } : { fact, value }
}

/** One of the cells that disagree. */
function cellAt(origin: Origin, locate: Locate) {
  const text = cellOf(origin.row, origin.column)
  return { ...(text === undefined ? {} : { text }), ...locate(origin) }
}

function unknownFact(
  cause: NonNullable<Finding['cause']>,
  candidates: readonly string[] | undefined,
  origin: Origin | undefined,
) {
  const text = origin === undefined || !SHOWN.has(cause) ? undefined : cellOf(origin.row, origin.column)
  return {
    cause,
    ...(text === undefined ? {} : { text }),
    ...(candidates === undefined ? {} : { candidates: [...candidates] }),
  }
}

/** Only a cell that holds something is worth showing. */
const SHOWN: ReadonlySet<string> = new Set(['unreadable', 'ambiguous', 'conflict'])
