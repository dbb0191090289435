import { randomBytes } from 'node:crypto'
import { isDocument, parseJson } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { validateServiceKeys } from '../schemas/generated/service-keys.ts'
import { hashOfKey, type Keys, keysOf } from '../service/keys.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { jsonFailure, refusedText } from './input-problems.ts'
import type { Io } from './io.ts'
import { schemaFault } from './schema-fault.ts'

/** Reads a file of API keys: `{ "keys": [{ "name": "portal", "sha256": "…", "scopes": ["check", "read"] }] }`. */
export function readKeys(bytes: Uint8Array, file: string): Keys | Failure {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return refusedText(decoded)
  const document = parseJson(decoded.text, file)
  if (!isDocument(document)) return jsonFailure(document.problems)
  const keys = validateServiceKeys(document.value)
  if ('problems' in keys) {
    const lines = keys.problems.map((problem) => {
      const place = document.placeOf(problem.instancePath.split('/').slice(1))
      return `${printPlace(place)}: ${schemaFault(problem)}`
    })
    return { exit: EXIT.invalid, lines }
  }
  const names = keys.value.keys.map(({ name }) => name)
  const again = names.flatMap((name, i) => (names.indexOf(name) < i ? [i] : []))
  if (again.length === 0) return keysOf(keys.value)
  const lines = again.map((i) => `${printPlace(document.placeOf(['keys', i, 'name']))}: another key has this name`)
  return { exit: EXIT.invalid, lines }
}

/** `serve --new-key NAME`: makes a key of 256 random bits. It is shown this once; the file of keys has its hash. */
export async function newKey(name: string, io: Io): Promise<ExitCode> {
  const key = `pp_${randomBytes(32).toString('base64url')}`
  const entry = { name, sha256: hashOfKey(key), scopes: ['check', 'read'] }
  const checked = validateServiceKeys({ keys: [entry] })
  if ('problems' in checked) {
    await io.stderr('the name of a key has up to 40 lower-case letters, digits and hyphens\n')
    return EXIT.usage
  }
  await io.stderr(`the key, shown only now; its entry for the file of keys is on standard output:\n${key}\n`)
  await io.stdout(`${JSON.stringify(entry)}\n`)
  return EXIT.fine
}
