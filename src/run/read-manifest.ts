import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunManifest, validateRunManifest } from '../schemas/generated/run-manifest.ts'

/** Every run has it; what has none is no run. */
export const MANIFEST = 'manifest.json'

/** The manifest of a run; undefined where the folder is none, or its manifest is not ours. */
export async function readManifest(folder: string): Promise<RunManifest | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '')
  try {
    const result = validateRunManifest(JSON.parse(text))
    return 'value' in result ? result.value : undefined
  } catch {
    return undefined
  }
}
