import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { SEAL_WORDS } from '../report/seal-words.ts'
import type { Language } from '../report/words.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'

/** Reads a private Ed25519 key (PEM, not encrypted); what is none is a failure, exit 4, that tells nothing of its content. */
export function privateKeyIn(language: Language) {
  return keyIn(createPrivateKey, SEAL_WORDS[language].noPrivateKey)
}

/** Reads a public Ed25519 key (PEM). */
export function publicKeyIn(language: Language) {
  return keyIn(createPublicKey, SEAL_WORDS[language].noPublicKey)
}

function keyIn(read: (pem: Buffer) => KeyObject, advice: string) {
  return (bytes: Uint8Array, file: string): KeyObject | Failure => {
    const failure = { exit: EXIT.invalid, lines: [`${file}: ${advice}`] }
    try {
      const key = read(Buffer.from(bytes))
      return key.asymmetricKeyType === 'ed25519' ? key : failure
    } catch {
      return failure
    }
  }
}
