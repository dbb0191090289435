import type { FactType } from '../facts/fact.ts'
import { printPlace } from '../files/place.ts'
import type { ProblemCode, RuleProblem } from './problem.ts'

/** What is wrong, in one phrase, and what to do about it, phrased to follow a colon. */
export interface Explanation {
  readonly message: string
  readonly suggestion?: string
}

/** Every code there is; the type of the table below sees to that. */
export function problemCodes(): readonly string[] {
  return Object.keys(ENGLISH)
}

export function explain(problem: RuleProblem): Explanation {
  return explainOne(problem)
}

/** One line: the place, the code, what is wrong, and what to do about it. */
export function printProblem(problem: RuleProblem): string {
  const { message, suggestion } = explain(problem)
  const advice = suggestion === undefined ? '' : `: ${suggestion}`
  return `${printPlace(problem.at)} ${problem.code} ${message}${advice}`
}

type ProblemOf<Code extends ProblemCode> = {
  readonly [C in Code]: Extract<RuleProblem, { code: C }> & { code: C }
}[Code]
type Words = { readonly [Code in ProblemCode]: (problem: ProblemOf<Code>) => Explanation }

function explainOne<Code extends ProblemCode>(problem: ProblemOf<Code>): Explanation {
  return ENGLISH[problem.code](problem)
}

const ENGLISH: Words = {
  'no-file': ({ detail }) => ({ message: detail }),
  'not-utf8': () => ({ message: 'a byte that is not UTF-8', suggestion: 'save the file as UTF-8' }),
  'no-rules': () => ({ message: 'no rule in this folder', suggestion: 'rules are files <gate>/<id>.json' }),

  'not-json': ({ detail }) => ({ message: `not JSON: ${detail}` }),
  'duplicate-key': ({ key }) => ({ message: `the key ${name(key)} stands here twice`, suggestion: 'keep one of them' }),
  'too-deep': ({ limit }) => ({ message: `nested more than ${limit} levels deep` }),

  'unknown-key': ({ key, didYouMean }) => ({
    message: `unknown key ${name(key)}`,
    ...(didYouMean === undefined ? { suggestion: 'leave it out' } : meant(didYouMean)),
  }),
  'missing-key': ({ key }) => ({ message: `${name(key)} is missing` }),
  'language-missing': ({ key, language }) => ({
    message: `${name(key)} says nothing in ${LANGUAGES[language] ?? language}`,
  }),
  'wrong-type': ({ found, expected }) => ({
    message: `${short(found)} is of the wrong type`,
    suggestion: `${expected.map((type) => TYPES[type] ?? type).join(' or ')} belongs here`,
  }),
  'wrong-value': ({ found, allowed, didYouMean }) => ({
    message: `${short(found)} is none of the possible values`,
    ...(didYouMean === undefined ? { suggestion: `one of ${list(allowed)}` } : meant(didYouMean)),
  }),
  'too-small': ({ found, least }) => ({ message: `${short(found)} is too small`, suggestion: `at least ${least}` }),
  malformed: ({ found, key }) => ({
    message: `${short(found)} is not written as ${name(key)} has to be`,
    suggestion: `such as "${FORMS[key] ?? FORMS.id}"`,
  }),
  empty: ({ key }) => ({ message: `${name(key)} is empty` }),
  'listed-twice': ({ found }) => ({ message: `${short(found)} is listed twice`, suggestion: 'keep one of them' }),

  misfiled: ({ key, found, filed }) => ({
    message: `the ${key} ${name(found)} is not the name of the ${key === 'id' ? 'file' : 'folder'}, ${name(filed)}`,
    suggestion: 'a rule is filed as <gate>/<id>.json',
  }),
  'duplicate-id': ({ id, first }) => ({
    message: `the id ${name(id)} is taken`,
    suggestion: `it is that of ${printPlace(first)}`,
  }),

  'not-a-group': () => ({
    message: 'conditions do not begin with a single comparison',
    suggestion: 'put it into a group, { "all": [ … ] }',
  }),
  'empty-group': ({ key }) => ({
    message: key === undefined ? 'an empty condition' : `${name(key)} has no conditions`,
    suggestion: 'it would hold or fail for everyone; give it a condition or leave it out',
  }),
  'mixed-condition': ({ keys }) => ({
    message: `${list(keys)} do not go together`,
    suggestion: 'a condition is one of `all`, `any`, `not`, or a comparison with `fact`, `operator` and `value`',
  }),

  'unknown-fact': ({ fact, didYouMean }) => ({ message: `unknown fact ${name(fact)}`, ...meant(didYouMean) }),
  'fact-of-another-subject': ({ fact, belongsTo, subject }) => ({
    message: `${name(fact)} is a fact about another subject, ${name(belongsTo)}`,
    suggestion:
      subject === 'reseller'
        ? 'a rule about a reseller asks only the facts of the reseller'
        : `a rule about ${name(subject)} asks its own facts and those of its reseller`,
  }),
  'unknown-operator': ({ operator, didYouMean, example }) => ({
    message: `unknown operator ${name(operator)}`,
    suggestion:
      didYouMean === undefined ? `for example ${example}` : `did you mean ${name(didYouMean)}, as in ${example}?`,
  }),
  'operator-does-not-fit': ({ operator, fact, type, fitting }) => ({
    message: `${name(operator)} does not fit ${name(fact)}, which is ${KINDS[type]}`,
    suggestion: `one of ${list(fitting)}`,
  }),
  'list-does-not-fit': ({ operator, takesList, example }) => ({
    message: `${name(operator)} compares with ${takesList ? 'a list' : 'one value, not with a list'}`,
    suggestion: `for example ${example}`,
  }),
  'value-does-not-fit': ({ fact, type, found, words, didYouMean }) => ({
    message: `${short(found)} is no value of ${name(fact)}, which is ${KINDS[type]}`,
    ...(didYouMean === undefined ? { suggestion: valuesOf(type, words) } : meant(didYouMean)),
  }),
  'reference-does-not-fit': ({ fact, type, other, otherType }) => ({
    message: `${name(fact)} is ${KINDS[type]}, ${name(other)} is ${KINDS[otherType]}`,
    suggestion: 'compare it with a fact of its own type',
  }),
  'compared-with-itself': ({ fact }) => ({ message: `${name(fact)} is compared with itself` }),

  'no-such-day': ({ found }) => ({ message: `there is no day ${found}` }),
  'interval-upside-down': ({ from, until }) => ({ message: `the last day, ${until}, is before the first, ${from}` }),
  'setting-differs': ({ setting, expected }) => ({
    message: `by the default of the setting ${name(setting)} the day is ${expected}`,
    suggestion: `write ${expected}`,
  }),

  'change-missing': ({ version }) => ({
    message: `nothing says what changed with version ${version}`,
    suggestion: `add { "version": ${version}, "what": { "en": "…", "fr": "…" } } to \`changes\``,
  }),
  'change-to-come': ({ version, last }) => ({
    message: `there is no version ${version} yet`,
    suggestion: `raise \`version\`, which is ${last}, or leave the change out`,
  }),
  'duplicate-change': ({ version }) => ({
    message: `what changed with version ${version} is told twice`,
    suggestion: 'make one entry of them',
  }),

  'unknown-document': ({ document, didYouMean }) => ({
    message: `${name(document)} is not on the list of documents`,
    ...meant(didYouMean),
  }),
  'unknown-revision': ({ document, revision, known }) => ({
    message: `${name(document)} has no revision ${name(revision)} on the list`,
    suggestion: `one of ${list(known)}`,
  }),
  'unknown-sentence': ({ document, revision, sentence }) => ({
    message: `${name(document)} of ${revision} has no sentence ${sentence}`,
  }),
  'no-sentence': ({ document, revision }) => ({
    message: 'no sentence is named',
    suggestion: `the sentences of ${name(document)} of ${revision} are all known, so name those that are meant`,
  }),
  'unknown-endpoint': ({ endpoint, didYouMean }) => ({
    message: `${name(endpoint)} is no endpoint of the list of error codes`,
    ...meant(didYouMean),
  }),
  'unknown-error-code': ({ endpoint, errorCode, known }) => ({
    message: `${name(endpoint)} answers no code ${name(errorCode)}`,
    suggestion: `one of ${list(known)}`,
  }),

  'duplicate-example': ({ name: taken }) => ({ message: `another example is named "${taken}"` }),
  'example-fact': ({ fact, didYouMean }) => ({
    message: `the rule does not ask for ${name(fact)}`,
    ...(didYouMean === undefined ? { suggestion: 'leave it out' } : meant(didYouMean)),
  }),
  'example-outcome-missing': ({ verdict }) => ({ message: `no example expects ${name(verdict)}` }),
  'example-cannot-be': () => ({
    message: 'a rule without `applies` is never `not-applicable`',
    suggestion: 'expect `pass`, `fail` or `unknown`',
  }),
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fr: 'French' }

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const KINDS: Readonly<Record<FactType, string>> = {
  flag: 'a flag',
  word: 'a word',
  country: 'a country',
  region: 'a CSP region',
  day: 'a day',
  number: 'a number',
}

const FORMS: Readonly<Record<string, string>> = {
  id: 'mpn-csp-same-country',
  document: 'ms-indirect-providers',
  from: '2021-01-27',
  until: '2021-01-27',
  revision: '2021-01-27',
}

function name(word: string): string {
  return `\`${word}\``
}

function list(words: readonly string[]): string {
  return words.map(name).join(', ')
}

function meant(word: string | undefined): { readonly suggestion?: string } {
  return word === undefined ? {} : { suggestion: `did you mean ${name(word)}?` }
}

function valuesOf(type: FactType, words: readonly string[]): string {
  if (type === 'country') return 'a two-letter code in capitals, such as "FR"'
  if (type === 'day') return 'such as "2021-01-27"'
  if (type === 'number') return 'such as 5'
  return words.length === 0 ? 'a text' : `one of ${list(words)}`
}

/** JSON that fits into a line. */
function short(json: string): string {
  return json.length <= 60 ? json : `${json.slice(0, 59)}…`
}
