import type { onRequestHookHandler } from 'fastify'
import { isDay } from '../domain/civil.ts'
import { GATES } from '../domain/gate.ts'
import { SUBJECTS } from '../domain/subject.ts'
import { SEVERITIES } from '../domain/verdict.ts'
import type { Fault } from '../schemas/generated/problem.ts'
import { refuse } from './problem.ts'
import type { ProblemWords } from './problem-words.ts'

/** The words that a parameter of a query may have, or what it is where they cannot be listed. */
const WORDS_OF = {
  asOf: 'day',
  cursor: 'text',
  gate: GATES,
  limit: 'count',
  reseller: 'text',
  rule: 'text',
  severity: SEVERITIES,
  subject: SUBJECTS,
  verdict: ['fail', 'unknown'],
  verdicts: ['found', 'all'],
} as const

export type Parameter = keyof typeof WORDS_OF

/** The value of each parameter that was given, as its words are. */
export type Query<P extends Parameter> = {
  readonly [K in P]?: (typeof WORDS_OF)[K] extends readonly (infer Word)[] ? Word : string
}

/** A parameter as OpenAPI describes it. */
export function querySchema(parameters: readonly Parameter[]): object {
  const properties = parameters.map((name) => [name, { ...schemaOf(name), description: ABOUT[name] }])
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
}

/** Refuses a query with a parameter that is unknown, wrong or given twice: none is dropped, none is changed. */
export function onlyParameters(...parameters: readonly Parameter[]): onRequestHookHandler {
  return (request, reply, done) => {
    const given = request.query
    if (typeof given !== 'object' || given === null) return done()
    const entries = Object.entries(given)
    if (entries.every(([name, value]) => wrongWith(name, value, parameters) === undefined)) return done()
    return refuse(request, reply, 'wrong-parameter', (words) =>
      entries.flatMap(([name, value]) => faultOf(name, wrongWith(name, value, parameters), words)),
    )
  }
}

type Wrong = keyof ProblemWords['parameter'] | readonly string[]

function wrongWith(name: string, value: unknown, parameters: readonly Parameter[]): Wrong | undefined {
  const parameter = parameters.find((known) => known === name)
  if (parameter === undefined) return 'unknown'
  if (typeof value !== 'string') return 'twice'
  const words: 'day' | 'count' | 'text' | readonly string[] = WORDS_OF[parameter]
  if (typeof words !== 'string') return words.includes(value) ? undefined : words
  return IS[words](value) ? undefined : words
}

const IS: Readonly<Record<'day' | 'count' | 'text', (value: string) => boolean>> = {
  day: isDay,
  count: (value) => /^[1-9]\d{0,2}$|^1000$/.test(value),
  text: (value) => value !== '' && value.length <= 500,
}

function faultOf(name: string, wrong: Wrong | undefined, words: ProblemWords): readonly Fault[] {
  if (wrong === undefined) return []
  const detail = typeof wrong === 'string' ? words.parameter[wrong] : words.oneOf(wrong)
  // The name of an unknown parameter may be anything.
  return [{ code: 'wrong-parameter', detail, ...(wrong !== 'unknown' && { parameter: name }) }]
}

function schemaOf(name: Parameter): object {
  const words = WORDS_OF[name]
  return typeof words === 'string' ? SCHEMAS[words] : { type: 'string', enum: [...words] }
}

const SCHEMAS: Readonly<Record<'day' | 'count' | 'text', object>> = {
  day: { type: 'string', format: 'date' },
  count: { type: 'integer', minimum: 1, maximum: 1000 },
  text: { type: 'string', minLength: 1, maxLength: 500 },
}

const ABOUT: Readonly<Record<Parameter, string>> = {
  asOf: 'Judge by the rules of this day; without it, of the day in the account state, else of today (UTC).',
  cursor: 'Where the page begins: the `next` of the page before.',
  gate: 'Only this gate and those it depends on; of rules: only those of this gate.',
  limit: 'How many at most.',
  reseller: 'Only findings on this reseller, by its key.',
  rule: 'Only findings of this rule.',
  severity: 'Only rules of this severity.',
  subject: 'Only rules about this.',
  verdict: 'Only findings with this verdict.',
  verdicts: 'found: only fail and unknown, on one line. all: every verdict, as `check --format json` prints them.',
}
