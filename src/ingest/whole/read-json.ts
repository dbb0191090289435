import { isDocument, type JsonDocument, type JsonProblem, parseJson } from '../../files/json.ts'
import type { Steps } from '../../files/json-outline.ts'
import type { Limits } from '../read/limits.ts'
import type { Part } from '../read/part.ts'
import { type Refusal, refuse } from '../read/refusal.ts'
import type { Told } from '../told.ts'
import { elementsIn } from './json-elements.ts'
import { flattened } from './json-flatten.ts'
import { whyNotJson } from './json-problems.ts'
import { tableParts, type WholeRow, type WholeTable } from './table-parts.ts'
import { wholeFile, wholeText } from './whole-file.ts'

/**
 * Reads JSON as the API answers it and PowerShell writes it: a list of objects, bare or under `items` or the like, or
 * one object. Each object is a record; its columns are the paths to its values, such as `address.country`.
 */
export async function* readJson(
  source: AsyncIterable<Uint8Array>,
  file: string,
  { encoding: given }: Told,
  limits: Limits,
): AsyncGenerator<Part> {
  const bytes = await wholeFile(source, file, limits)
  if (!Buffer.isBuffer(bytes)) return yield bytes
  const { text, encoding } = wholeText(bytes, given)
  const document = parseJson(text, file)
  if (!isDocument(document)) return yield notJson(document.problems, file, limits)
  const table = tableOf(document, file)
  if (table === undefined) return yield refuse('json-of-no-objects', file, limits)
  yield* tableParts({ ...table, encoding }, limits)
}

function notJson([first]: readonly JsonProblem[], file: string, limits: Limits): Refusal {
  if (first === undefined) return refuse('not-json', file, limits)
  return { ...refuse('not-json', file, limits, position(first.at)), message: whyNotJson(first) }
}

function tableOf(document: JsonDocument, file: string): Omit<WholeTable, 'encoding'> | undefined {
  const found = elementsIn(document.value)
  if (found === undefined) return undefined
  const { list, elements } = found
  const flat = elements.map(({ steps, value, line }) => ({ steps, cells: flattened(value, steps, line) }))
  const names = [...new Set(flat.flatMap(({ cells }) => [...(cells?.keys() ?? [])]))]
  const place = (steps: Steps) => document.placeOf(steps)
  const header = names.map((name) => {
    const first = flat.find(({ cells }) => cells?.has(name) === true)?.cells?.get(name)
    return { name, ...position(place(first?.steps ?? [])) }
  })
  const rows = flat.map(({ steps, cells }): WholeRow => {
    const at = position(place(steps))
    if (cells === undefined) return { at, code: 'not-an-object', message: 'a record is an object, { … }', raw: '' }
    const row = names.map((name) => cells.get(name))
    return {
      cells: row.map((cell) => cell?.text ?? ''),
      places: row.map((cell) => (cell === undefined ? at : position(place(cell.steps)))),
    }
  })
  return { file, form: { kind: 'json', list }, header, rows, blank: 0, warnings: [] }
}

function position({ line, column }: { readonly line: number; readonly column: number }) {
  return { line, column }
}
