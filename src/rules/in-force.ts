import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { prepareRule, type Rule } from './rule.ts'

/** The rules of one day, by what they are about; within a kind in the order of their ids. */
export interface RuleBook {
  readonly day: string
  readonly rules: readonly Rule[]
  readonly about: ReadonlyMap<SubjectKind, readonly Rule[]>
}

/** Picks the rules whose interval holds the day, first and last day included. */
export function rulesInForce(files: readonly RuleFile[], day: string): RuleBook {
  const rules = files
    .filter(({ effective }) => effective.from <= day && (effective.until === undefined || day <= effective.until))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(prepareRule)
  return {
    day,
    rules,
    about: new Map(SUBJECTS.map((kind) => [kind, rules.filter(({ file }) => file.subject === kind)])),
  }
}
