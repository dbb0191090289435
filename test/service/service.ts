import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { readPreparedDatasets } from '../../src/datasets/prepared.ts'
import { choicesFrom } from '../../src/datasets/settings.ts'
import { buildApp } from '../../src/service/app.ts'
import type { Audits } from '../../src/service/audits/audits.ts'
import type { ServiceGround } from '../../src/service/ground.ts'
import type { Limits } from '../../src/service/limits.ts'
import { type LogLevel, logTo } from '../../src/service/log.ts'
import { SHIPPED_RULES } from '../arbitraries/judge.ts'

/** A service of a test, and what it logged. */
export interface TestService {
  readonly app: FastifyInstance
  readonly readiness: { ready: boolean }
  readonly logged: () => readonly Readonly<Record<string, unknown>>[]
  readonly logText: () => string
}

export const CONTOSO = readFileSync('datasets/examples/contoso.json')

const LIMITS: Limits = { bodyLimit: 1_048_576, maxSubjects: 500, maxConnections: 2000, patience: 3500, rateLimit: 0 }

/** A service on the shipped rules and lists, on 15 March 2021. */
export async function service(
  given: {
    readonly ground?: Partial<ServiceGround>
    readonly limits?: Partial<Limits>
    readonly level?: LogLevel
    readonly audits?: Audits
  } = {},
): Promise<TestService> {
  const datasets = await readPreparedDatasets()
  const ground: ServiceGround = {
    rules: [...SHIPPED_RULES].sort((a, b) => (a.id < b.id ? -1 : 1)),
    datasets,
    holidays: new Set(),
    choices: choicesFrom(datasets.settings),
    keys: undefined,
    origins: new Set(),
    today: () => '2021-03-15',
    version: '0.0.0',
    ...given.ground,
  }
  let text = ''
  const write = (line: string) => {
    text += line
  }
  const readiness = { ready: true }
  const log = logTo({ write }, given.level ?? 'trace')
  return {
    app: await buildApp(ground, { ...LIMITS, ...given.limits }, log, readiness, given.audits),
    readiness,
    logged: () =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    logText: () => text,
  }
}

/** Sends an account state to be judged. */
export function preflight(
  { app }: TestService,
  payload: string | Buffer,
  query = '',
  headers: Readonly<Record<string, string>> = {},
) {
  return app.inject({
    method: 'POST',
    url: `/v1/preflight${query}`,
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  })
}
