import { isDocument, parseJson } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { validateInputNames } from '../schemas/generated/input-names.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { jsonFailure, refusedText } from './input-problems.ts'
import { schemaFault } from './schema-fault.ts'

/** Reads what files are called that lie under other names: `{ "inputs/1": "Customers.csv" }`. No two are called the same. */
export function readNames(bytes: Uint8Array, file: string): ReadonlyMap<string, string> | Failure {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return refusedText(decoded)
  const document = parseJson(decoded.text, file)
  if (!isDocument(document)) return jsonFailure(document.problems)
  const names = validateInputNames(document.value)
  if ('problems' in names) {
    const lines = names.problems.map((problem) => {
      const place = document.placeOf(problem.instancePath.split('/').slice(1).map(unescaped))
      return `${printPlace(place)}: ${schemaFault(problem)}`
    })
    return { exit: EXIT.invalid, lines }
  }
  const nameOf = new Map(Object.entries(names.value))
  const given = [...nameOf.values()]
  const again = [...nameOf].filter(([, name], i) => given.indexOf(name) < i)
  if (again.length === 0) return nameOf
  const lines = again.map(([path]) => `${printPlace(document.placeOf([path]))}: another file has this name already`)
  return { exit: EXIT.invalid, lines }
}

/** Paths have slashes, which a JSON Pointer writes otherwise. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
