import type { KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileHashes } from './file-hashes.ts'
import { REQUEST } from './request.ts'
import { OutputFailure, type RunFolder } from './run-folder.ts'
import { problemsOf, SEAL, type SealProblem, SIGNATURE, sealOf } from './seal.ts'

/** Seals a run that has all its files, before it takes its final name. */
export async function signRun(run: RunFolder, key: KeyObject, version: string): Promise<void> {
  const all = await fileHashes(run.path)
  // What the audit keeps for its resumption goes when the run is complete.
  const files = all?.filter(({ file }) => file !== REQUEST)
  if (files === undefined || files.some(({ sha256 }) => sha256 === undefined)) {
    throw new OutputFailure(run.final, 'its files cannot be read back, so they cannot be sealed')
  }
  const { seal, signature } = sealOf(files, key, version)
  await run.writeWhole(SEAL, [seal])
  await run.writeWhole(SIGNATURE, [signature])
}

/** What verifying a run tells: how many files it has, and what is wrong. */
export interface Verified {
  readonly files: number
  readonly problems: readonly SealProblem[]
}

/** Compares the files of a run with its seal; undefined where it is no folder. */
export async function verifyRun(folder: string, key: KeyObject): Promise<Verified | undefined> {
  const there = await fileHashes(folder)
  if (there === undefined) return undefined
  const bytes = (name: string) => readFile(join(folder, name)).catch(() => undefined)
  const problems = problemsOf({ seal: await bytes(SEAL), signature: await bytes(SIGNATURE) }, key, there)
  return { files: there.length, problems }
}
