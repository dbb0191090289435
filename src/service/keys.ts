import { createHash, timingSafeEqual } from 'node:crypto'
import type { Key, Scope, ServiceKeys } from '../schemas/generated/service-keys.ts'

export const SCOPES = ['check', 'audit', 'read'] as const satisfies readonly Scope[]

/** The API keys there are. Keys are random and long, so that a plain hash of them tells nothing. */
export interface Keys {
  /** Whose key a text is; undefined where it is nobody's, or has been revoked. */
  readonly holderOf: (key: string) => Holder | undefined
}

/** Who asks, and what it may do. */
export interface Holder {
  readonly name: string
  readonly scopes: ReadonlySet<Scope>
}

/** Prepares the keys of a file. How long a look-up takes tells nothing of the keys: every one is compared, to its end. */
export function keysOf({ keys }: ServiceKeys): Keys {
  const known = keys.map((key) => ({ hash: Buffer.from(key.sha256, 'hex'), key, holder: holderOf(key) }))
  return {
    holderOf: (text) => {
      const given = sha256(text)
      let found: Holder | undefined
      for (const { hash, key, holder } of known) {
        if (timingSafeEqual(hash, given) && key.revoked !== true) found = holder
      }
      return found
    },
  }
}

/** As a file of keys has a key, in hexadecimal. */
export function hashOfKey(key: string): string {
  return sha256(key).toString('hex')
}

function holderOf({ name, scopes }: Key): Holder {
  return { name, scopes: new Set(scopes) }
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest()
}
