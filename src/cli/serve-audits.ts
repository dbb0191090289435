import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Audits } from '../service/audits/audits.ts'
import type { Command } from '../service/audits/command.ts'
import { openAudits } from '../service/audits/open-audits.ts'
import type { Config } from '../service/config.ts'
import type { ServiceGround } from '../service/ground.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import type { Io } from './io.ts'

/** Opens what audits are kept in, where it is configured; each of them is judged by this same program. */
export async function auditsFor(
  config: Config,
  { rules }: ServiceGround,
  { moment }: Io,
): Promise<Audits | Failure | undefined> {
  const { dataDir } = config
  if (dataDir === undefined) return undefined
  try {
    return await openAudits({
      dataDir,
      command: commandOf(config),
      limits: config,
      rules: rules.map(({ id }) => id),
      moment,
    })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    const why = code === 'EADDRINUSE' ? 'another service keeps audits there' : `audits cannot be kept there (${code})`
    return { exit: EXIT.notWritten, lines: [`${dataDir}: ${why}`] }
  }
}

/** Files are named from the root: audits run in folders of their own. */
function commandOf({ rules, datasets, settings, holidays, memory }: Config): Command {
  return {
    program: [process.execPath, fileURLToPath(new URL('bin.js', import.meta.url))],
    ground: [...flag('--rules', rules), ...flag('--datasets', datasets)],
    settings: [...flag('--settings', settings), ...flag('--holidays', holidays), '--memory', memory],
  }
}

function flag(name: string, file: string | undefined): readonly string[] {
  return file === undefined ? [] : [name, resolve(file)]
}
