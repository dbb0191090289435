import { type Place, printPlace } from '../files/place.ts'
import type { Account, AccountProblem } from '../preflight/account.ts'
import type { NoRules } from '../preflight/judge-state.ts'
import type { Words } from './words.ts'

/** Why an account state was not judged. */
export interface Refusal {
  readonly code: AccountProblem['code'] | 'no-rules'
  readonly message: string
  /** Absent where the fault is not in the file. */
  readonly at?: Place
}

/** What is said of an account state that is none. */
export function refusals(problems: readonly AccountProblem[], words: Words): readonly Refusal[] {
  return firstOfEach(problems).map((problem) => ({
    code: problem.code,
    message: words.problem(problem),
    at: problem.at,
  }))
}

/** What is said of an account on a day without rules. */
export function refusalWithoutRules(noRules: NoRules, { document }: Account, words: Words): Refusal {
  const message = words.noRules(noRules.noRulesOn, noRules.first, noRules.gate)
  return { code: 'no-rules', message, ...(isFaultOf(noRules) && { at: document.placeOf(['asOf']) }) }
}

/** After the first place where something is no JSON, a parser only guesses. */
export function firstOfEach<T extends { readonly code: string }>(problems: readonly T[]): readonly T[] {
  const broken = problems.find(({ code }) => code === 'not-json')
  return broken === undefined ? problems : [broken]
}

export function printRefusal({ at, message }: Refusal): string {
  return at === undefined ? message : `${printPlace(at)}: ${message}`
}

/** A gate that has no rules at all is not the fault of the day in the file. */
function isFaultOf({ dayFrom, first }: NoRules): boolean {
  return dayFrom === 'file' && first !== undefined
}
