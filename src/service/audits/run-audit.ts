import { join } from 'node:path'
import type { Progress } from '../../audit/progress.ts'
import { isThere } from '../../files/is-there.ts'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import { type Child, type Command, startChild } from './command.ts'
import { INPUTS, MAPPING, NAMES, RUN, WAIVERS } from './data-folder.ts'

/** Starts the audit whose files lie in a folder: it makes a run there, and tells how far it is. */
export async function runAudit(
  command: Command,
  { asOf, lang, files }: AuditJob,
  folder: string,
  onProgress: (progress: Progress) => void,
): Promise<Child> {
  const given = [...(await flagFor('--mapping', MAPPING, folder)), ...(await flagFor('--waivers', WAIVERS, folder))]
  const inputs = files.map((_, i) => inputPath(i))
  const told = ['--names', NAMES, ...given, '--as-of', asOf, '--lang', lang, ...command.settings]
  return startChild(command, ['audit', ...inputs, ...told, '--out', RUN, '--quiet'], folder, (message) => {
    const progress = progressIn(message)
    if (progress !== undefined) onProgress(progress)
  })
}

/** Where an upload lies within the folder of its audit: under its number, from 0. */
export function inputPath(number: number): string {
  return `${INPUTS}/${number + 1}`
}

/** A file beside the exports that may have come. */
async function flagFor(flag: string, file: string, folder: string): Promise<readonly string[]> {
  return (await isThere(join(folder, file))) ? [flag, file] : []
}

const PHASES = ['reading', 'judging', 'second-opinion', 'writing'] as const

function progressIn(message: unknown): Progress | undefined {
  if (typeof message !== 'object' || message === null || !('phase' in message)) return undefined
  const phase = PHASES.find((one) => one === message.phase)
  if (phase === undefined) return undefined
  const part = 'part' in message && typeof message.part === 'number' ? Math.min(1, message.part) : undefined
  const rows = 'rows' in message && typeof message.rows === 'number' ? message.rows : undefined
  return { phase, ...(part !== undefined && { part }), ...(rows !== undefined && { rows }) }
}
