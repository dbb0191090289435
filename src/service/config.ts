import { type ServiceConfig, validateServiceConfig } from '../schemas/generated/service-config.ts'
import type { SchemaProblem } from '../schemas/validated.ts'

export const CONFIG_KEYS = [
  'host',
  'port',
  'keys',
  'cors',
  'settings',
  'holidays',
  'rules',
  'datasets',
  'rateLimit',
  'bodyLimit',
  'maxSubjects',
  'maxConnections',
  'patience',
  'logLevel',
  'dataDir',
  'maxJobs',
  'maxQueue',
  'memory',
  'maxFiles',
  'maxFile',
  'maxUpload',
  'keepDays',
  'keepBytes',
] as const
export type ConfigKey = (typeof CONFIG_KEYS)[number]

/** What is configured, in full. */
export type Config = Required<Pick<ServiceConfig, keyof typeof DEFAULTS>> & Pick<ServiceConfig, ConfigKey>

/** Something that configures: flags, environment, a file. */
export interface Source {
  /** How people find the value of a key: a flag, a variable, a place in a file. */
  readonly name: (key: string) => string
  /** How the key is written there. */
  readonly known: (key: string) => string
  /** As JSON would have them, not checked. */
  readonly values: Readonly<Record<string, unknown>>
}

/** The configuration in force, and where each value came from. */
export interface Configured {
  readonly config: Config
  readonly origins: ReadonlyMap<ConfigKey, string>
}

/** Why a source cannot be taken; `key` is absent where the source is wrong as a whole. */
export interface ConfigProblem {
  readonly source: Source
  readonly key: string | undefined
  readonly problem: SchemaProblem
}

const DEFAULTS = {
  host: '127.0.0.1',
  port: 8080,
  rateLimit: 6000,
  bodyLimit: 1_048_576,
  maxSubjects: 500,
  maxConnections: 2000,
  patience: 3500,
  logLevel: 'info',
  maxJobs: 1,
  maxQueue: 16,
  memory: '2GB',
  maxFiles: 64,
  maxFile: 268_435_456,
  maxUpload: 1_073_741_824,
  keepDays: 30,
  keepBytes: 10_737_418_240,
} as const satisfies ServiceConfig

/** The keys whose values are whole numbers: each of them has a default. */
export const NUMERIC_KEYS: readonly string[] = Object.entries(DEFAULTS)
  .filter(([, value]) => typeof value === 'number')
  .map(([key]) => key)

/** Puts sources together, the first that has a value winning, all problems at once. */
export function configure(sources: readonly Source[]): Configured | { readonly problems: readonly ConfigProblem[] } {
  const checked = sources.map((source) => ({ source, result: validateServiceConfig(source.values) }))
  const problems = checked.flatMap(({ source, result }) =>
    'problems' in result ? result.problems.map((problem) => ({ source, key: keyOf(problem), problem })) : [],
  )
  if (problems.length > 0) return { problems }

  const values = checked.flatMap(({ source, result }) => ('value' in result ? [{ source, value: result.value }] : []))
  const origin = (key: ConfigKey) => values.find(({ value }) => value[key] !== undefined)?.source.name(key)
  let config: Config = DEFAULTS
  for (const { value } of values.toReversed()) config = { ...config, ...value }
  return { config, origins: new Map(CONFIG_KEYS.map((key) => [key, origin(key) ?? 'default'])) }
}

function keyOf({ instancePath, params }: SchemaProblem): string | undefined {
  const [, key] = instancePath.split('/')
  return key ?? (typeof params.additionalProperty === 'string' ? params.additionalProperty : undefined)
}
