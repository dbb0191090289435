import { randomBytes } from 'node:crypto'
import { printPlace } from '../files/place.ts'
import { type Scope, validateServiceKeys } from '../schemas/generated/service-keys.ts'
import { hashOfKey, type Keys, keysOf } from '../service/keys.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import type { Io } from './io.ts'
import { readShape } from './read-json.ts'

/** Reads a file of API keys: `{ "keys": [{ "name": "portal", "sha256": "…", "scopes": ["check", "read"] }] }`. */
export function readKeys(bytes: Uint8Array, file: string): Keys | Failure {
  const keys = readShape(bytes, file, validateServiceKeys)
  if (isFailure(keys)) return keys
  const names = keys.value.keys.map(({ name }) => name)
  const again = names.flatMap((name, i) => (names.indexOf(name) < i ? [i] : []))
  if (again.length === 0) return keysOf(keys.value)
  const lines = again.map((i) => `${printPlace(keys.document.placeOf(['keys', i, 'name']))}: another key has this name`)
  return { exit: EXIT.invalid, lines }
}

/** `serve --new-key NAME`: makes a key of 256 random bits. It is shown this once; the file of keys has its hash. */
export async function newKey(name: string, scopes: readonly Scope[], io: Io): Promise<ExitCode> {
  const key = `pp_${randomBytes(32).toString('base64url')}`
  const entry = { name, sha256: hashOfKey(key), scopes }
  const checked = validateServiceKeys({ keys: [entry] })
  if ('problems' in checked) {
    await io.stderr('the name of a key has up to 40 lower-case letters, digits and hyphens\n')
    return EXIT.usage
  }
  await io.stderr(`the key, shown only now; its entry for the file of keys is on standard output:\n${key}\n`)
  await io.stdout(`${JSON.stringify(entry)}\n`)
  return EXIT.fine
}
