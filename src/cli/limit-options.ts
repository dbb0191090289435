import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import type { Limits } from '../ingest/read/limits.ts'

// How much of a file is believed. The refusal that a limit causes names its option.

export const MAX_CELL = new Option('--max-cell <size>', 'the longest cell, in characters (default: 1MiB)').argParser(
  sizeOf,
)

export const MAX_RECORD = new Option(
  '--max-record <size>',
  'the longest record, in characters (default: 4MiB)',
).argParser(sizeOf)

export const MAX_COLUMNS = new Option('--max-columns <count>', 'the most columns (default: 1000)').argParser(sizeOf)

export const MAX_HEADER = new Option(
  '--max-header <size>',
  'the longest name in a header, in characters (default: 1KiB)',
).argParser(sizeOf)

export const MAX_FILE = new Option(
  '--max-file <size>',
  'the largest file, in bytes after unpacking (default: 4GiB)',
).argParser(sizeOf)

export const MAX_RATIO = new Option(
  '--max-ratio <times>',
  'how many times its size a gzip file may become (default: 200)',
).argParser(sizeOf)

export interface LimitOptions {
  readonly maxCell?: number | undefined
  readonly maxColumns?: number | undefined
  readonly maxFile?: number | undefined
  readonly maxHeader?: number | undefined
  readonly maxRatio?: number | undefined
  readonly maxRecord?: number | undefined
}

/** The limits that were given. A record may be as long as its longest cell, whatever else is said. */
export function limitsFrom(options: LimitOptions): Partial<Limits> {
  const { maxCell, maxColumns, maxFile, maxHeader, maxRatio, maxRecord } = options
  const record = maxRecord ?? (maxCell === undefined ? undefined : Math.max(maxCell, LONGEST_RECORD))
  return {
    ...(maxCell !== undefined && { cell: maxCell }),
    ...(maxColumns !== undefined && { columns: maxColumns }),
    ...(maxFile !== undefined && { file: maxFile }),
    ...(maxHeader !== undefined && { headerName: maxHeader }),
    ...(maxRatio !== undefined && { ratio: maxRatio }),
    ...(record !== undefined && { record }),
  }
}

const LONGEST_RECORD = 4 * 1024 * 1024

function sizeOf(value: string): number {
  const [, digits, prefix = ''] = /^([1-9]\d{0,11})(?:([KMG])(?:i?B)?)?$/i.exec(value) ?? []
  if (digits === undefined)
    throw new InvalidArgumentError('It is a number such as 5000, or a size such as 64KiB or 2MiB.')
  return Number(digits) * (POWERS[prefix.toUpperCase()] ?? 1)
}

const POWERS: Readonly<Record<string, number>> = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }
