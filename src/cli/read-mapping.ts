import { isDocument, parseJson } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { type Mapping, validateMapping } from '../schemas/generated/mapping.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { jsonFailure, refusedText } from './input-problems.ts'

/** Reads a mapping file: `{ "provider": { "tenantId": "...", "country": "DE", "mpnId": "..." } }`. */
export function readMapping(bytes: Uint8Array, file: string): Mapping | Failure {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return refusedText(decoded)
  const document = parseJson(decoded.text, file)
  if (!isDocument(document)) return jsonFailure(document.problems)
  const result = validateMapping(document.value)
  if (!('problems' in result)) return result.value
  return {
    exit: EXIT.invalid,
    lines: result.problems.map(({ instancePath, message, params }) => {
      const at = printPlace(document.placeOf(instancePath.split('/').slice(1)))
      const extra = 'additionalProperty' in params ? `: "${params.additionalProperty}"` : ''
      return `${at}: the mapping ${message}${extra}`
    }),
  }
}
