import { readdir, readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type RunRequest, validateRunRequest } from '../schemas/generated/run-request.ts'

/** The file in which a run that is being written says what was asked for. */
export const REQUEST = 'request.json'

/** What an interrupted audit left. */
export interface Interrupted {
  readonly request: RunRequest
  /** Takes away what was left, once the run is there. */
  readonly clear: () => Promise<void>
}

/** Finds what audits that were to end in a folder left when they were interrupted; the last of several that can be read. */
export async function interruptedAt(out: string): Promise<Interrupted | undefined> {
  const final = resolve(out)
  const names = await readdir(dirname(final)).catch(() => [])
  const partial = names.filter((name) => name.startsWith(`.${basename(final)}.`) && name.endsWith('.partial'))
  for (const name of partial.sort().reverse()) {
    const folder = join(dirname(final), name)
    const request = await requestIn(folder)
    if (request !== undefined) return { request, clear: () => rm(folder, { recursive: true, force: true }) }
  }
  return undefined
}

async function requestIn(folder: string): Promise<RunRequest | undefined> {
  const text = await readFile(join(folder, REQUEST), 'utf8').catch(() => '')
  try {
    const result = validateRunRequest(JSON.parse(text))
    return 'value' in result ? result.value : undefined
  } catch {
    return undefined
  }
}
