import { once } from 'node:events'
import pino from 'pino'
import { choicesFrom } from '../datasets/settings.ts'
import type { Scope } from '../schemas/generated/service-keys.ts'
import { buildApp } from '../service/app.ts'
import type { Config } from '../service/config.ts'
import type { ServiceGround } from '../service/ground.ts'
import type { Keys } from '../service/keys.ts'
import { isLoopback, listen } from '../service/listen.ts'
import { logTo } from '../service/log.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { fromFile, settingsFrom, tell } from './given.ts'
import { loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { auditsFor } from './serve-audits.ts'
import { type ConfigOptions, configOf, configText, type Environment } from './serve-config.ts'
import { newKey, readKeys } from './serve-keys.ts'
import { version } from './version.ts'

export interface ServeOptions extends ConfigOptions {
  readonly newKey?: string | undefined
  readonly scopes?: readonly Scope[] | undefined
  readonly printConfig?: boolean | undefined
}

/** `serve`: judges account states over HTTP until it is told to stop. */
export async function serve(options: ServeOptions, env: Environment, io: Io): Promise<ExitCode> {
  const { newKey: name, scopes } = options
  if (name !== undefined) return newKey(name, scopes ?? ['check', 'read'], io)
  if (scopes !== undefined) return tell({ exit: EXIT.usage, lines: ['--scopes: give --new-key too'] }, io)
  const configured = await configOf(options, env, io)
  if (isFailure(configured)) return tell(configured, io)
  if (options.printConfig === true) {
    await io.stdout(configText(configured))
    return EXIT.fine
  }
  const { config } = configured
  const ground = await groundOf(config, io)
  return isFailure(ground) ? tell(ground, io) : serveUntilStopped(ground, config, io)
}

async function groundOf(config: Config, io: Io): Promise<ServiceGround | Failure> {
  if (config.keys === undefined && !isLoopback(config.host)) return { exit: EXIT.usage, lines: [OPEN_TO_ALL] }
  const settings = await settingsFrom(config, io)
  if (isFailure(settings)) return settings
  const ground = await loadGround(config)
  if (isFailure(ground)) return ground
  const keys = await fromFile(config.keys, readKeys, io)
  if (keys !== undefined && isFailure(keys)) return keys
  const { datasets, ruleSet } = ground
  return {
    rules: ruleSet.rules,
    datasets,
    holidays: new Set(settings.holidays),
    choices: choicesFrom(datasets.settings, settings.choices),
    keys: keys === undefined ? undefined : readAgainOnHangUp(keys, config, io),
    origins: new Set(config.cors?.split(',')),
    today: io.now,
    version: version(),
  }
}

const OPEN_TO_ALL =
  '--host: anybody could ask beyond this machine: give --keys too (serve --new-key NAME makes one), or listen at 127.0.0.1'

/** A key is revoked without a restart: SIGHUP reads the file again. One that is wrong changes nothing. */
function readAgainOnHangUp(first: Keys, config: Config, io: Io): Keys {
  let keys = first
  process.on('SIGHUP', async () => {
    const again = await fromFile(config.keys, readKeys, io)
    if (again === undefined) return
    if (isFailure(again)) await tell(again, io)
    else keys = again
  })
  return { holderOf: (key) => keys.holderOf(key) }
}

async function serveUntilStopped(ground: ServiceGround, config: Config, io: Io): Promise<ExitCode> {
  const audits = await auditsFor(config, ground, io)
  if (audits !== undefined && isFailure(audits)) return tell(audits, io)
  const readiness = { ready: false }
  const out = pino.destination({ fd: 1, sync: false, minLength: 0 })
  const app = await buildApp(ground, config, logTo(out, config.logLevel), readiness, audits)
  try {
    const { url, stop } = await listen(app, config, readiness)
    await io.stderr(`partner-preflight listens at ${url} (${url}/docs describes it)\n`)
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])
    await stop()
    out.flushSync()
    return EXIT.fine
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error
    await app.close()
    await io.stderr(`${config.host}:${config.port}: it cannot be listened at (${'code' in error ? error.code : ''})\n`)
    return EXIT.notWritten
  }
}
