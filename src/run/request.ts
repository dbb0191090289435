import { readdir, readFile, rm, stat } from 'node:fs/promises'
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

/** Finds what the audit that was to end in a folder left when it was interrupted; of several, that which began last. */
export async function interruptedAt(out: string): Promise<Interrupted | undefined> {
  const final = resolve(out)
  const names = await readdir(dirname(final)).catch(() => [])
  const partial = names.filter((name) => name.startsWith(`.${basename(final)}.`) && name.endsWith('.partial'))
  const folders = partial.map((name) => join(dirname(final), name))
  const begun = await Promise.all(folders.map(async (folder) => ({ folder, at: await beginOf(folder) })))
  for (const { folder } of begun.sort((a, b) => b.at - a.at)) {
    const request = await requestIn(folder)
    if (request !== undefined) return { request, clear: () => rm(folder, { recursive: true, force: true }) }
  }
  return undefined
}

async function beginOf(folder: string): Promise<number> {
  return stat(join(folder, REQUEST)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
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
