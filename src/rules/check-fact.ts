import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import { mayAsk } from '../facts/catalogue.ts'
import type { Fact } from '../facts/fact.ts'
import type { Place } from '../files/place.ts'
import type { Known } from './known.ts'
import { type Part, placeOf, wrongType } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** A fact of the catalogue, and why a rule may not ask it. */
export interface CheckedFact {
  readonly fact?: Fact
  readonly problems: readonly RuleProblem[]
}

/** The fact that a part names; an absent part names none and is nobody's mistake here. */
export function checkFact(part: Part, subject: unknown, known: Known): CheckedFact {
  if (part.value === undefined) return { problems: [] }
  if (typeof part.value !== 'string') return { problems: [wrongType(part, 'string')] }
  return checkFactName(part.value, placeOf(part), subject, known)
}

export function checkFactName(name: string, at: Place, subject: unknown, { facts }: Known): CheckedFact {
  const fact = facts.get(name)
  if (fact === undefined) {
    const near = suggestion(name, isSubjectKind(subject) ? askable(subject, facts.values()) : facts.keys())
    return { problems: [{ code: 'unknown-fact', at, fact: name, ...near }] }
  }
  if (!isSubjectKind(subject) || mayAsk(subject, fact)) return { fact, problems: [] }
  return { fact, problems: [{ code: 'fact-of-another-subject', at, fact: name, belongsTo: fact.subject, subject }] }
}

function askable(subject: SubjectKind, facts: Iterable<Fact>): readonly string[] {
  return [...facts].filter((fact) => mayAsk(subject, fact)).map(({ name }) => name)
}

function isSubjectKind(subject: unknown): subject is SubjectKind {
  return SUBJECTS.some((kind) => kind === subject)
}
