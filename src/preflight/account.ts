import { isDocument, type JsonDocument, type JsonProblem, parseJson } from '../files/json.ts'
import type { Place } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { rowsOfState } from '../tables/from-state.ts'
import { cellOf, pathTo, type Row, stepsTo } from '../tables/row.ts'
import type { Locate } from './finding.ts'

/** One account state as it was written. */
export interface Account {
  /** `file:number`, for an account without any id of its own. */
  readonly record: string
  readonly state: object
  readonly root: Row
  readonly document: JsonDocument
}

/** Why something is no account state. */
export type AccountProblem =
  | JsonProblem
  | { readonly code: 'not-utf8'; readonly at: Place; readonly utf16: boolean }
  | { readonly code: 'empty'; readonly at: Place }
  | { readonly code: 'a-list'; readonly at: Place }
  | { readonly code: 'not-an-object'; readonly at: Place }

export type AccountResult = Account | { readonly problems: readonly AccountProblem[] }

export function isAccount(result: AccountResult): result is Account {
  return 'root' in result
}

/** Reads one account state from the bytes of a file, or of one of its lines. */
export function readAccount(bytes: Uint8Array, file: string, number = 1, line = 1): AccountResult {
  const result = decode(bytes, file)
  if (!('text' in result)) {
    if (result.code === 'no-file') throw new Error('bytes are always there')
    return { problems: [{ code: 'not-utf8', at: below(result.at, line), utf16: isUtf16(bytes) }] }
  }
  const parsed = parseJson(result.text, file)
  if (!isDocument(parsed)) return { problems: parsed.problems.map((one) => ({ ...one, at: below(one.at, line) })) }

  const document = line === 1 ? parsed : lowered(parsed, line)
  const { value: state } = document
  const at = document.placeOf([])
  if (Array.isArray(state)) return { problems: [{ code: 'a-list', at }] }
  if (typeof state !== 'object' || state === null) return { problems: [{ code: 'not-an-object', at }] }
  return { record: `${file}:${number}`, state, root: rowsOfState(state), document }
}

/** How the cells of an account are named to people. What is not there has a path, but no place. */
export function locateIn({ document }: Account): Locate {
  return ({ row, column }) => {
    const path = pathTo(row, column)
    return cellOf(row, column) === undefined ? { path } : { path, at: document.placeOf(stepsTo(row, column)) }
  }
}

/** What an account state has at a path such as `mpnIds[0].country`; undefined where it has nothing. */
export function valueAt({ state }: Account, path: string): unknown {
  return path.split(/[.[\]]+/).reduce(stepInto, state)
}

function stepInto(value: unknown, step: string): unknown {
  if (step === '' || typeof value !== 'object' || value === null) return value
  return Object.entries(value).find(([key]) => key === step)?.[1]
}

/** A line that was parsed by itself stands further down in its file. */
function lowered({ value, placeOf, placeOfKey }: JsonDocument, line: number): JsonDocument {
  return {
    value,
    placeOf: (steps) => below(placeOf(steps), line),
    placeOfKey: (steps) => below(placeOfKey(steps), line),
  }
}

function below(place: Place, line: number): Place {
  return { ...place, line: place.line + line - 1 }
}

/** Windows PowerShell writes UTF-16 unless it is told otherwise. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
