import type { Test } from '../conditions/compile.ts'
import { madeOnce } from '../domain/made-once.ts'
import { type Cause, isKnown } from '../domain/reading.ts'
import { type Truth, UNKNOWN, YES } from '../domain/truth.ts'
import { type Verdict, verdictOf } from '../domain/verdict.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Rule } from '../rules/rule.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { listingOf, TABLE } from '../tables/tables.ts'
import { type Case, isCase, type Vacancy } from './case.ts'
import { type Sheet, sheetTest } from './sheet.ts'

/** A rule's verdict on one subject, with what it was judged on. */
export interface Judged {
  readonly rule: Rule
  readonly on: Case | Vacancy
  readonly verdict: Verdict
  readonly applies: Truth
  /** Unknown too where nobody asked, since the rule does not apply. */
  readonly holds: Truth
}

/** Which reading of the conditions judges: the compiled functions, or json-rules-engine as the reference. */
export type EngineName = 'functions' | 'reference'

/** Judges every case by the compiled functions. */
export function judgeAll(cases: readonly (Case | Vacancy)[], circumstances: Circumstances): readonly Judged[] {
  const answers: Judged[] = []
  for (const on of cases) {
    if (isCase(on)) {
      for (const { rule, applies, holds } of testsOf(on.rules)) {
        const isFor = applies(on.sheet)
        // Of a rule that is not surely for the subject nobody asks whether it holds.
        answers.push(judged(rule, on, isFor, isFor === YES ? holds(on.sheet) : UNKNOWN))
      }
    } else {
      for (const rule of on.rules) answers.push(judgedVacant(rule, on, circumstances))
    }
  }
  return answers
}

/** A rule's two trees, ready to ask a sheet. */
interface RuleTests {
  readonly rule: Rule
  readonly applies: Test<Sheet>
  readonly holds: Test<Sheet>
}

const testsOf = madeOnce((rules: readonly Rule[]): readonly RuleTests[] =>
  rules.map((rule) => {
    const { applies, holds } = rule.trees
    return { rule, applies: applies === undefined ? () => YES : sheetTest(applies), holds: sheetTest(holds) }
  }),
)

/** Why nothing is known of a list that has no rows; undefined where it is known to be empty. */
export function causeOfVacancy({ kind, parent }: Vacancy, { datasets }: Circumstances): Cause | undefined {
  const column = listingOf(TABLE[TABLE_OF[kind]])
  const given = parent.read(column, datasets)
  return isKnown(given) || given.cause === 'none' ? undefined : given.cause
}

/** The verdict on a case whose two trees came out so. */
export function judged(rule: Rule, on: Case, applies: Truth, holds: Truth): Judged {
  return { rule, on, verdict: verdictOf(applies, holds), applies, holds }
}

/** The verdict on a list without rows. */
export function judgedVacant(rule: Rule, on: Vacancy, circumstances: Circumstances): Judged {
  const verdict = causeOfVacancy(on, circumstances) === undefined ? 'not-applicable' : 'unknown'
  return { rule, on, verdict, applies: YES, holds: YES }
}
