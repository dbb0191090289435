import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { RunManifest } from '../schemas/generated/run-manifest.ts'
import { MANIFEST, readManifest } from './read-manifest.ts'

/** A run whose inputs stand where they stood, unchanged. */
export interface RunInputs {
  readonly manifest: RunManifest
  readonly files: readonly { readonly name: string; readonly path: string; readonly kind: string }[]
}

/** Why the inputs of a run cannot be read again. */
export type RunProblem =
  | { readonly code: 'no-run'; readonly file: string }
  | { readonly code: 'not-kept'; readonly file: string }
  | { readonly code: 'gone'; readonly file: string }
  | { readonly code: 'changed'; readonly file: string }

/** Finds the inputs of a run by the paths of its manifest and compares their hashes; all problems at once. */
export async function readRun(folder: string): Promise<RunInputs | { readonly problems: readonly RunProblem[] }> {
  const manifest = await readManifest(folder)
  if (manifest === undefined) return { problems: [{ code: 'no-run', file: join(folder, MANIFEST) }] }

  const files: { name: string; path: string; kind: string }[] = []
  const problems: RunProblem[] = []
  for (const { file: name, path, kind, sha256 } of manifest.inputs) {
    const found = path === undefined ? undefined : join(folder, path)
    const problem = await problemOf(name, found, sha256)
    if (problem !== undefined) problems.push(problem)
    if (found !== undefined) files.push({ name, path: found, kind })
  }
  return problems.length > 0 ? { problems } : { manifest, files }
}

async function problemOf(name: string, path: string | undefined, sha256: string): Promise<RunProblem | undefined> {
  if (path === undefined) return { code: 'not-kept', file: name }
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch {
    return { code: 'gone', file: path }
  }
  return hash.digest('hex') === sha256 ? undefined : { code: 'changed', file: path }
}
