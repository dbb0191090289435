import { randomBytes } from 'node:crypto'
import { type Redactor, redactor } from '../report/redactor.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { fromFile } from './given.ts'
import type { Io } from './io.ts'

export interface RedactionOptions {
  readonly redact?: boolean | undefined
  readonly redactKey?: string | undefined
}

/** Fewest bytes of a key that nobody can guess. */
const LEAST = 32

/** What puts tokens in the place of names, where that is asked for: by the key of a file, else by one that nobody keeps. */
export async function redactionBy(
  { redact, redactKey }: RedactionOptions,
  io: Io,
): Promise<Redactor | Failure | undefined> {
  if (redactKey === undefined) return redact === true ? redactor(randomBytes(LEAST)) : undefined
  const key = await fromFile(redactKey, keyIn, io)
  if (key === undefined || 'exit' in key) return key
  return redactor(key)
}

function keyIn(bytes: Uint8Array, file: string): Uint8Array | Failure {
  if (bytes.length >= LEAST) return bytes
  return {
    exit: EXIT.invalid,
    lines: [`${file}: a key for tokens has at least ${LEAST} bytes; this makes one: openssl rand -out redact.key 32`],
  }
}
