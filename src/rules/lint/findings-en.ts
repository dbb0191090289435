import { printPlace } from '../../files/place.ts'
import type { Explanation } from '../problems-en.ts'
import { isNote, type LintCode, type LintFinding } from './finding.ts'

/** Every code there is; the type of the table below sees to that. */
export function lintCodes(): readonly string[] {
  return Object.keys(ENGLISH)
}

/** One line: the place, the code, what is found, and what to do about it. */
export function printFinding(finding: LintFinding): string {
  const { message, suggestion } = explain(finding)
  const advice = suggestion === undefined ? '' : `: ${suggestion}`
  return `${printPlace(finding.at)} ${isNote(finding) ? 'note ' : ''}${finding.code} ${message}${advice}`
}

type FindingOf<Code extends LintCode> = {
  readonly [C in Code]: Extract<LintFinding, { code: C }> & { code: C }
}[Code]
type Words = { readonly [Code in LintCode]: (finding: FindingOf<Code>) => Explanation }

function explain<Code extends LintCode>(finding: FindingOf<Code>): Explanation {
  return ENGLISH[finding.code](finding)
}

const ENGLISH: Words = {
  'never-fails': () => ({
    message: 'no facts make the rule fail',
    suggestion: 'a rule that cannot fail says nothing; list the constraint as not checkable instead',
  }),
  'never-passes': () => ({
    message: 'no facts make the rule pass',
    suggestion: 'look for conditions that exclude each other',
  }),
  'dead-leaf': ({ fact, stuck }) => ({
    message: `the comparison of \`${fact}\` never matters: the verdict is the same if it always ${stuck ? 'holds' : 'fails'}`,
    suggestion: 'leave it out, or mend the group it stands in',
  }),
  contradictory: ({ other, there }) => ({
    message: `nobody who passes this rule passes \`${other}\` (${printPlace(there)}), though both can be meant for the same`,
    suggestion: 'narrow the `applies` of one of them, or its days',
  }),
  'boundary-missed': ({ boundary }) => ({
    message: `no example shows ${boundary}`,
    suggestion: 'give one, so that a mistake on this side is noticed',
  }),
  'interval-undeclared': ({ id }) => ({
    message: `the days of \`${id}\` are not declared`,
    suggestion: 'add them to datasets/declared-days.json, from the catalogue and not from this file',
  }),
  'interval-differs': ({ found, declared }) => ({
    message: `in force ${found}, but datasets/declared-days.json says ${declared}`,
    suggestion: 'look into the source, and mend the one that is wrong',
  }),
  subsumed: ({ other, there }) => ({
    message: `whoever fails this rule fails \`${other}\` too (${printPlace(there)})`,
  }),
  'no-export-feeds': ({ fact, columns }) => ({
    message: `no export has a column for \`${fact}\``,
    suggestion: `it is known from account states and templates alone (${columns.join(', ')})`,
  }),
  'gave-up': ({ question }) => ({ message: `too many cases to tell ${question}` }),
}
