import { didYouMean } from '../files/did-you-mean.ts'
import { printPlace } from '../files/place.ts'
import {
  CONFIG_KEYS,
  type ConfigKey,
  type ConfigProblem,
  type Configured,
  configure,
  NUMERIC_KEYS,
  type Source,
} from '../service/config.ts'
import { EXIT } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { fromFile } from './given.ts'
import type { Io } from './io.ts'
import { readJson } from './read-json.ts'
import { schemaFault } from './schema-fault.ts'

/** The options of `serve` that configure it, as they were written. */
export type ConfigOptions = { readonly [K in ConfigKey]?: string | undefined } & {
  readonly config?: string | undefined
}

/** What the environment holds. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Puts flags, environment and the file of `--config` together; the first that has a value wins. */
export async function configOf(options: ConfigOptions, env: Environment, io: Io): Promise<Configured | Failure> {
  const file = await fromFile(options.config, readConfig, io)
  if (file !== undefined && isFailure(file)) return file
  const sources = [flags(options), environment(env), ...(file === undefined ? [] : [file])]
  const configured = configure(sources)
  if (!('problems' in configured)) return configured
  const byFlag = configured.problems.some(({ source }) => source === sources[0])
  return { exit: byFlag ? EXIT.usage : EXIT.invalid, lines: configured.problems.map(printConfigProblem) }
}

/** The configuration as a table: the value of each key, and where it comes from. */
export function configText({ config, origins }: Configured): string {
  const lines = CONFIG_KEYS.map((key) => [key, String(config[key] ?? '-'), origins.get(key) ?? ''] as const)
  const [first, second] = [0, 1].map((i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  return lines
    .map(([key, value, from]) => `${key.padEnd(first ?? 0)}  ${value.padEnd(second ?? 0)}  ${from}\n`)
    .join('')
}

const PREFIX = 'PARTNER_PREFLIGHT_SERVE_'

function flags(options: ConfigOptions): Source {
  const given = CONFIG_KEYS.map((key) => [key, options[key]] as const)
  const name = (key: string) => `--${worded(key, '-')}`
  return { name, known: name, values: typed(given) }
}

/** Whoever misspells a variable should know: every variable with the prefix is taken for one of ours. */
function environment(env: Environment): Source {
  const given = Object.entries(env).filter(([name]) => name.startsWith(PREFIX))
  const keyed = given.map(([name, value]) => {
    const key = CONFIG_KEYS.find((one) => variable(one) === name)
    return [key ?? name.slice(PREFIX.length).toLowerCase(), value] as const
  })
  return { name: variable, known: variable, values: typed(keyed) }
}

function readConfig(bytes: Uint8Array, file: string): Source | Failure {
  const document = readJson(bytes, file)
  if (isFailure(document)) return document
  const { value } = document
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { exit: EXIT.invalid, lines: [`${printPlace(document.placeOf([]))}: a configuration is an object, { … }`] }
  }
  return {
    name: (key) => printPlace(document.placeOfKey([key])),
    known: (key) => key,
    values: Object.fromEntries(Object.entries(value)),
  }
}

/** Flags and variables are texts; a whole number in them is meant as one, where one belongs. */
function typed(given: readonly (readonly [string, string | undefined])[]): Readonly<Record<string, unknown>> {
  const there = given.filter(([, text]) => text !== undefined)
  return Object.fromEntries(
    there.map(([key, text = '']) => [key, NUMBERS.has(key) && /^\d{1,15}$/.test(text) ? Number(text) : text]),
  )
}

const NUMBERS: ReadonlySet<string> = new Set(NUMERIC_KEYS)

function printConfigProblem({ source, key, problem }: ConfigProblem): string {
  const where = source.name(key ?? '')
  if (problem.keyword === 'additionalProperties' && key !== undefined) {
    const near = didYouMean(key, CONFIG_KEYS)
    return `${where}: nothing is configured by this${near === undefined ? '' : `: did you mean ${source.known(near)}?`}`
  }
  const meant = problem.keyword === 'pattern' ? WRITTEN[key ?? ''] : undefined
  return `${where}: ${meant ?? schemaFault(problem)}`
}

/** How a value is written whose pattern would tell few people. */
const WRITTEN: Readonly<Record<string, string>> = {
  cors: 'it is one or more origins such as https://portal.example, with commas between',
  memory: 'it is a size such as 500MB or 2GB',
}

function variable(key: string): string {
  return `${PREFIX}${worded(key, '_').toUpperCase()}`
}

function worded(key: string, between: string): string {
  return key.replace(/[A-Z]/g, (letter) => `${between}${letter.toLowerCase()}`)
}
