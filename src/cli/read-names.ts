import { printPlace } from '../files/place.ts'
import { validateInputNames } from '../schemas/generated/input-names.ts'
import { EXIT } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { readShape } from './read-json.ts'

/** Reads what files are called that lie under other names: `{ "inputs/1": "Customers.csv" }`. No two are called the same. */
export function readNames(bytes: Uint8Array, file: string): ReadonlyMap<string, string> | Failure {
  const names = readShape(bytes, file, validateInputNames)
  if (isFailure(names)) return names
  const nameOf = new Map(Object.entries(names.value))
  const given = [...nameOf.values()]
  const again = [...nameOf].filter(([, name], i) => given.indexOf(name) < i)
  if (again.length === 0) return nameOf
  const lines = again.map(
    ([path]) => `${printPlace(names.document.placeOf([path]))}: another file has this name already`,
  )
  return { exit: EXIT.invalid, lines }
}
