import { isKnown } from '../../src/domain/reading.ts'
import type { SubjectKind } from '../../src/domain/subject.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { casesOf, isCase } from '../../src/preflight/case.ts'
import { judgeAll } from '../../src/preflight/judge.ts'
import { trace } from '../../src/preflight/trace.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'

/** One verdict; of an unknown one the cause stands behind it: `unknown blank`. */
export interface Verdict {
  readonly kind: SubjectKind
  /** In its list; undefined where the list has no rows. */
  readonly position: number | undefined
  readonly rule: string
  readonly said: string
}

/** Every verdict on an account by `kind[position] rule`; without the causes of the unknown ones where nobody asks. */
export function verdictsOf(state: object, causes: 'causes' | 'no causes' = 'causes'): ReadonlyMap<string, Verdict> {
  const cases = casesOf(rowsOfState(state), BOOK, CIRCUMSTANCES)
  return new Map(
    judgeAll(cases, CIRCUMSTANCES).map((judged) => {
      const { on, rule, verdict } = judged
      const position = isCase(on) ? on.row.position : undefined
      const said =
        verdict === 'unknown' && causes === 'causes' ? `unknown ${trace(judged, CIRCUMSTANCES).cause}` : verdict
      return [`${on.kind}[${position ?? ''}] ${rule.file.id}`, { kind: on.kind, position, rule: rule.file.id, said }]
    }),
  )
}

/** Every fact of an account of which two sources disagree, by `kind[position] fact`. */
export function conflictsOf(state: object): ReadonlySet<string> {
  const subjects = casesOf(rowsOfState(state), BOOK, CIRCUMSTANCES).filter(isCase)
  return new Set(
    subjects.flatMap(({ kind, row, sheet }) =>
      [...FACTS.values()]
        .filter(({ subject }) => subject === kind)
        .filter(({ name }) => {
          const reading = sheet.get(name)
          return !isKnown(reading) && reading.cause === 'conflict'
        })
        .map(({ name }) => `${kind}[${row.position}] ${name}`),
    ),
  )
}
