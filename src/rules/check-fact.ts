import type { SubjectKind } from '../domain/subject.ts'
import { SUBJECTS } from '../domain/subject.ts'
import { mayAsk } from '../facts/catalogue.ts'
import type { Fact } from '../facts/fact.ts'
import type { Place } from '../files/place.ts'
import type { Known } from './known.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** The fact of a name, where a rule about `subject` may ask it; otherwise why it may not. */
export function checkFact(
  name: string,
  at: Place,
  subject: unknown,
  { facts }: Known,
): { readonly fact?: Fact; readonly problems: readonly RuleProblem[] } {
  const fact = facts.get(name)
  if (fact === undefined) {
    const names = isSubjectKind(subject) ? askable(subject, facts.values()) : facts.keys()
    return { problems: [{ code: 'unknown-fact', at, fact: name, ...suggestion(name, names) }] }
  }
  if (!isSubjectKind(subject) || mayAsk(subject, fact)) return { fact, problems: [] }
  const belongsTo = fact.subject
  return { fact, problems: [{ code: 'fact-of-another-subject', at, fact: name, belongsTo, subject }] }
}

function askable(subject: SubjectKind, facts: Iterable<Fact>): readonly string[] {
  return [...facts].filter((fact) => mayAsk(subject, fact)).map(({ name }) => name)
}

function isSubjectKind(subject: unknown): subject is SubjectKind {
  return SUBJECTS.some((kind) => kind === subject)
}
