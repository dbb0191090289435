import type { FastifyReply, FastifyRequest } from 'fastify'
import { isDay } from '../domain/civil.ts'
import { GATES } from '../domain/gate.ts'
import { SUBJECTS } from '../domain/subject.ts'
import { SEVERITIES } from '../domain/verdict.ts'
import type { Fault } from '../schemas/generated/problem.ts'
import { refuse } from './problem.ts'
import type { ProblemWords } from './problem-words.ts'

/** The words that a parameter of a query may have; those of a day are not listed. */
const WORDS_OF = {
  asOf: undefined,
  gate: GATES,
  severity: SEVERITIES,
  subject: SUBJECTS,
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
export function onlyParameters(
  ...parameters: readonly Parameter[]
): (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined> {
  return async (request, reply) => {
    const given = request.query
    if (typeof given !== 'object' || given === null) return undefined
    const entries = Object.entries(given)
    if (entries.every(([name, value]) => wrongWith(name, value, parameters) === undefined)) return undefined
    return refuse(request, reply, 'wrong-parameter', (words) =>
      entries.flatMap(([name, value]) => faultOf(name, wrongWith(name, value, parameters), words)),
    )
  }
}

type Wrong = 'unknown' | 'twice' | 'day' | readonly string[]

function wrongWith(name: string, value: unknown, parameters: readonly Parameter[]): Wrong | undefined {
  const parameter = parameters.find((known) => known === name)
  if (parameter === undefined) return 'unknown'
  if (typeof value !== 'string') return 'twice'
  const words: readonly string[] | undefined = WORDS_OF[parameter]
  if (words === undefined) return isDay(value) ? undefined : 'day'
  return words.includes(value) ? undefined : words
}

function faultOf(name: string, wrong: Wrong | undefined, words: ProblemWords): readonly Fault[] {
  if (wrong === undefined) return []
  const detail = typeof wrong === 'string' ? words.parameter[wrong] : words.oneOf(wrong)
  // The name of an unknown parameter may be anything.
  return [{ code: 'wrong-parameter', detail, ...(wrong !== 'unknown' && { parameter: name }) }]
}

function schemaOf(name: Parameter): object {
  const words = WORDS_OF[name]
  return words === undefined ? { type: 'string', format: 'date' } : { type: 'string', enum: [...words] }
}

const ABOUT: Readonly<Record<Parameter, string>> = {
  asOf: 'Judge by the rules of this day; without it, of the day in the account state, else of today (UTC).',
  gate: 'Only this gate and those it depends on; of rules: only those of this gate.',
  severity: 'Only rules of this severity.',
  subject: 'Only rules about this.',
  verdicts: 'found: only fail and unknown, on one line. all: every verdict, as `check --format json` prints them.',
}
