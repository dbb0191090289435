import { isDocument, type JsonDocument, parseJson } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { stepsIn } from '../schemas/pointer-steps.ts'
import type { Validated } from '../schemas/validated.ts'
import { EXIT } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { jsonFailure, refusedText } from './input-problems.ts'
import { schemaFault } from './schema-fault.ts'

/** Reads a JSON file of the user's own, beside the data. */
export function readJson(bytes: Uint8Array, file: string): JsonDocument | Failure {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return refusedText(decoded)
  const document = parseJson(decoded.text, file)
  return isDocument(document) ? document : jsonFailure(document.problems)
}

/** The same for a file that has a schema: its value, or everything in which it differs from its shape, by places. */
export function readShape<T>(
  bytes: Uint8Array,
  file: string,
  validate: (value: unknown) => Validated<T>,
): { readonly value: T; readonly document: JsonDocument } | Failure {
  const document = readJson(bytes, file)
  if (isFailure(document)) return document
  const result = validate(document.value)
  if ('value' in result) return { value: result.value, document }
  const lines = result.problems.map((problem) => {
    const place = document.placeOf(stepsIn(problem.instancePath))
    return `${printPlace(place)}: ${schemaFault(problem)}`
  })
  return { exit: EXIT.invalid, lines }
}
