import { join } from 'node:path'
import { GATE_STATES, GATES, type Gate, type GateState } from '../domain/gate.ts'
import type { SchemaProblem } from '../schemas/validated.ts'
import { type CsvRecord, csvRecordsOf } from './csv-records.ts'
import { isPart, type Part } from './run-problem.ts'

/** A line of `resellers.csv`. */
export interface ResellerLine {
  readonly reseller: string
  /** Blank where it is not known. */
  readonly legalName: string
  /** Where its CSP account is, as an alpha-2 code; blank where it is not known. */
  readonly country: string
  readonly gates: readonly { readonly gate: Gate; readonly state: GateState }[]
}

/** A line of `rejects.csv`. */
export interface RejectLine {
  readonly file: string
  readonly line: number
  readonly column?: number
  readonly byte: number
  readonly code: string
  readonly message: string
  readonly raw: string
}

export const RESELLERS = 'resellers.csv'
export const REJECTS = 'rejects.csv'

/** JSON that is read once; undefined where it is none. */
export function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** One problem of a line or row is enough: whoever mends it reads the schema. */
export function firstOf(problems: readonly SchemaProblem[]): { readonly where: string; readonly detail: string } {
  const [first] = problems
  return { where: first?.instancePath ?? '', detail: first?.message ?? '' }
}

export function resellerParts(folder: string): AsyncGenerator<Part<ResellerLine>> {
  return records(folder, RESELLERS, (header) => {
    const [reseller, legalName, country, ...gates] = header
    const known = gates.map((name) => GATES.find((gate) => gate === name))
    if (`${reseller},${legalName},${country}` !== 'reseller,legalName,country' || known.includes(undefined))
      return undefined
    return ([key = '', name = '', where = '', ...states]) => {
      const all = known.flatMap((gate, i) => {
        const state = GATE_STATES.find((one) => one === states[i])
        return gate === undefined || state === undefined ? [] : [{ gate, state }]
      })
      return all.length === known.length ? { reseller: key, legalName: name, country: where, gates: all } : undefined
    }
  })
}

export function rejectParts(folder: string): AsyncGenerator<Part<RejectLine>> {
  return records(folder, REJECTS, (header) => {
    if (header.join() !== 'file,line,column,byte,code,message,raw') return undefined
    return ([file = '', line = '', column = '', byte = '', code = '', message = '', raw = '']) => {
      if (![line, column || '0', byte].every((number) => /^\d+$/.test(number))) return undefined
      const at = { line: Number(line), ...(column === '' ? {} : { column: Number(column) }), byte: Number(byte) }
      return { file, ...at, code, message, raw }
    }
  })
}

type Reader<T> = (cells: readonly string[]) => T | undefined

async function* records<T>(
  folder: string,
  file: string,
  readerFor: (header: readonly string[]) => Reader<T> | undefined,
): AsyncGenerator<Part<T>> {
  const shape = ({ line }: CsvRecord): Part<T> => ({
    problem: { code: 'shape', file, line, where: '', detail: 'other cells than this file has' },
  })
  let width = 0
  let read: Reader<T> | undefined
  for await (const part of csvRecordsOf(join(folder, file), file)) {
    if (!isPart(part)) {
      yield part
    } else if (width === 0) {
      width = part.value.cells.length
      read = readerFor(part.value.cells)
      if (read === undefined) return yield shape(part.value)
    } else {
      const value = part.value.cells.length === width ? read?.(part.value.cells) : undefined
      yield value === undefined ? shape(part.value) : { value }
    }
  }
  if (width === 0) yield { problem: { code: 'shape', file, line: 1, where: '', detail: 'there is no header' } }
}
