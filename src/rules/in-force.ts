import { addDays } from '../domain/day.ts'
import { madeOnce } from '../domain/made-once.ts'
import type { Choices } from '../domain/setting.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { prepareRule, type Rule } from './rule.ts'

/** The rules of one day, by what they are about; within a kind in the order of their ids. */
export interface RuleBook {
  readonly day: string
  readonly rules: readonly Rule[]
  readonly about: ReadonlyMap<SubjectKind, readonly Rule[]>
}

/** The files of the rules, in their order. */
export const filesOf = madeOnce(({ rules }: RuleBook) => rules.map(({ file }) => file))

/** The first and the last day of a rule, `YYYY-MM-DD`; without a last one it is still in force. */
export interface Interval {
  readonly from: string
  readonly until: string | undefined
}

/**
 * Picks the rules whose interval holds the day, first and last day included. `choices` are what holds where documents
 * contradict each other; without them the defaults hold, which the rule files carry.
 */
export function rulesInForce(files: readonly RuleFile[], day: string, choices?: Choices): RuleBook {
  const rules = files
    .filter((file) => isWithin(day, intervalOf(file, choices)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(prepareRule)
  return {
    day,
    rules,
    about: new Map(SUBJECTS.map((kind) => [kind, rules.filter(({ file }) => file.subject === kind)])),
  }
}

/** When a rule is in force, by the choices that its days rest on. */
export function intervalOf({ effective }: RuleFile, choices?: Choices): Interval {
  const { from, fromSetting, until, untilSetting } = effective
  return {
    from: fromSetting === undefined || choices === undefined ? from : choices[fromSetting],
    until: untilSetting === undefined || choices === undefined ? until : addDays(choices[untilSetting], -1),
  }
}

function isWithin(day: string, { from, until }: Interval): boolean {
  return from <= day && (until === undefined || day <= until)
}
