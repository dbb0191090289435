import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { type RunSeal, validateRunSeal } from '../schemas/generated/run-seal.ts'
import type { FileHash } from './file-hashes.ts'
import { parsed } from './parts.ts'

/** The hashes of the other files of a run, and the signature of its bytes: 64 bytes, as OpenSSL writes them. */
export const SEAL = 'seal.json'
export const SIGNATURE = 'seal.sig'

/** A seal as it lies in a run; a part that is not there is undefined. */
export interface SealFiles {
  readonly seal: Uint8Array | undefined
  readonly signature: Uint8Array | undefined
}

/** One thing that is not as it was sealed. */
export interface SealProblem {
  readonly code: 'no-seal' | 'no-signature' | 'other-key' | 'not-signed' | 'changed' | 'missing' | 'added'
  readonly file: string
}

/** Seals files with a private Ed25519 key. The same files and key give the same bytes. */
export function sealOf(
  files: readonly FileHash[],
  key: KeyObject,
  version: string,
): { readonly seal: Uint8Array; readonly signature: Uint8Array } {
  const text = { tool: 'partner-preflight', version, key: fingerprint(createPublicKey(key)), files }
  const seal = Buffer.from(`${JSON.stringify(text, null, 2)}\n`)
  return { seal, signature: sign(null, seal, key) }
}

/** Which key it is: the sha256 of the public key (SPKI, DER). */
export function fingerprint(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')
}

/**
 * Compares the files that are there with a seal. Nothing that a seal says is believed before its signature fits, so
 * one that does not fit is the only thing told.
 */
export function problemsOf(
  { seal, signature }: SealFiles,
  key: KeyObject,
  there: readonly FileHash[],
): readonly SealProblem[] {
  if (seal === undefined) return [{ code: 'no-seal', file: SEAL }]
  if (signature === undefined) return [{ code: 'no-signature', file: SIGNATURE }]
  const read = readSeal(seal)
  if (!verify(null, seal, key, signature) || read === undefined) {
    const other = read !== undefined && read.key !== fingerprint(key)
    return [{ code: other ? 'other-key' : 'not-signed', file: SEAL }]
  }
  const found = new Map(there.map((one) => [one.file, one]))
  const sealed = new Set([SEAL, SIGNATURE, ...read.files.map(({ file }) => file)])
  return [
    ...read.files.flatMap(({ file, sha256 }): readonly SealProblem[] => {
      const now = found.get(file)
      if (now === undefined) return [{ code: 'missing', file }]
      return now.sha256 === sha256 ? [] : [{ code: 'changed', file }]
    }),
    ...there.filter(({ file }) => !sealed.has(file)).map(({ file }): SealProblem => ({ code: 'added', file })),
  ]
}

function readSeal(bytes: Uint8Array): RunSeal | undefined {
  const json = parsed(Buffer.from(bytes).toString('utf8'))
  const result = validateRunSeal(json?.value)
  return 'value' in result ? result.value : undefined
}
