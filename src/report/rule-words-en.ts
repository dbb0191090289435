import { floored, type Shown } from '../rules/example-coverage.ts'
import type { RuleWords } from './rule-words.ts'

export const RULE_ENGLISH: RuleWords = {
  about: {
    reseller: 'about the reseller',
    contact: 'about the primary contact',
    'mpn-id': 'about each MPN ID',
    agreement: 'about each agreement',
    user: 'about each user',
    'provider-link': 'about each provider',
    customer: 'about each customer',
    order: 'about each order line',
  },
  label: {
    if: 'if',
    must: 'must',
    force: 'from',
    by: 'by',
    do: 'do',
    error: 'error',
    changed: 'changed',
    note: 'note',
  },
  all: 'all of these:',
  any: 'one of these:',
  not: 'not:',
  yes: (description) => description,
  no: (description) => `not so: ${description}`,
  compared: {
    equal: 'is',
    notEqual: 'is not',
    in: 'is one of',
    notIn: 'is none of',
    lessThan: 'is less than',
    lessThanInclusive: 'is at most',
    greaterThan: 'is more than',
    greaterThanInclusive: 'is at least',
    before: 'is before',
    onOrBefore: 'is on or before',
    after: 'is after',
    onOrAfter: 'is on or after',
  },
  inForce: ({ from, fromSetting, until, untilSetting, evidence }) =>
    `${from}${until === undefined ? '' : ` until ${until}`} (${EVIDENCE[evidence]}${[fromSetting, untilSetting].map((name) => (name === undefined ? '' : `, by the setting ${name}`)).join('')})`,
  change: (version, what) => `version ${version}: ${what}`,
  examples: 'Examples',
  exampleHead: ['verdict', 'case', 'what is known'],
  indexTitle: 'The rules, gate by gate',
  indexLead: (rules) =>
    `${rules} rules, each with what must hold, since when, by which sentences, and what to do. Written by npm run docs:rules.`,
  verdict: { pass: 'pass', fail: 'fail', unknown: 'unknown', 'not-applicable': 'not applicable' },
  rules: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}.`,
  templateOf: (day, rules) => `the columns that the ${rules} rules of ${day} look at`,
  templateUnneeded: (table, day) => `no rule of ${day} looks at ${table}: there is nothing to fill in`,
  noRule: (id, near) =>
    `there is no rule "${id}"${near === undefined ? ': `partner-preflight rules list` prints them all' : `: did you mean "${near}"?`}`,
  lintFine: (rules, notes) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'}, nothing wrong${notes === 0 ? '' : `, ${notes} ${notes === 1 ? 'note' : 'notes'}`}.`,
  lintFaults: (rules, faults, notes) =>
    `${rules} ${rules === 1 ? 'rule' : 'rules'}, ${faults} ${faults === 1 ? 'fault' : 'faults'}, ${notes} ${notes === 1 ? 'note' : 'notes'}.`,
  leavesShown: (shown) => `They show ${share(shown)} of the outcomes of all comparisons (true, false, unknown),`,
  boundariesShown: (shown) => `and ${share(shown)} of the values on both sides of where an answer changes.`,
  mistakesNoticed: (shown) => `Of all small mistakes in the rules, ${share(shown)} are noticed.`,
  mistakeMissed: (rule, mutant, reason) =>
    `${rule} ${mutant}: ${reason ?? 'nothing notices it, and no reason is given'}`,
  reasonStale: (rule, mutant) => `${rule} ${mutant}: surviving-mutants.json gives a reason, but the mistake is noticed`,
  testFine: (examples, rules) =>
    `${examples} ${examples === 1 ? 'example' : 'examples'} of ${rules} ${rules === 1 ? 'rule' : 'rules'} come out as they should.`,
  testWrong: (rule, example, expected, verdict) => `${rule}: "${example}" expects ${expected}, but is ${verdict}`,
}

function share(shown: Shown): string {
  return `${floored(shown)} % (${shown.shown} of ${shown.all})`
}

const EVIDENCE = {
  stated: 'the day is stated',
  'first-documented': 'the first revision known to say so',
  'third-party': 'the day is named by others',
  inferred: 'our reading',
} as const
