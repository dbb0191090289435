import { bytesOf } from './byte-counter.ts'
import type { CutRecord } from './cut-record.ts'
import type { Encoding } from './decoder.ts'
import type { Dialect } from './dialect.ts'
import type { Reject, RejectCode } from './part.ts'
import { startsOf, walker } from './places.ts'
import { BAD_BYTE } from './utf8.ts'

/** What every record of one file is judged by. */
export interface Measure {
  readonly file: string
  readonly dialect: Dialect
  readonly width: number
  readonly encoding: Encoding
  /** Whether bad bytes or NULs may stand in the text: where none do, no record is searched for them. */
  readonly suspicious: boolean
}

/** Why a record cannot be used, if so. */
export function faultOf(cut: CutRecord, { width, dialect, suspicious }: Measure): Fault | undefined {
  const { scanned, from, isLast } = cut
  if (suspicious) {
    const { raw } = cut
    const bad = raw.search(BAD_BYTE)
    if (bad !== -1)
      return { code: 'bad-bytes', offset: bad, message: 'bytes here are not valid in the encoding of the file' }
    const nul = raw.indexOf('\0')
    if (nul !== -1) return { code: 'nul', offset: nul, message: 'a NUL byte stands in the record' }
  }
  if (scanned.kind === 'damage') {
    const code = isLast && scanned.code === 'unclosed-quote' ? 'cut-off' : scanned.code
    return { code, offset: scanned.at - from, message: DAMAGES[code] }
  }
  const count = scanned.cells.length
  if (count === width) return undefined
  const offset = (startsOf(scanned, dialect.delimiter)[width] ?? cut.stop) - from
  if (isLast && count < width)
    return { code: 'cut-off', offset, message: `the file ends after ${count} of ${width} cells` }
  return { code: 'ragged-row', offset, message: `${cellsInWords(count)} where the header has ${width}` }
}

export interface Fault {
  readonly code: RejectCode
  /** Where in the record's text the trouble is. */
  readonly offset: number
  readonly message: string
}

export function toReject(cut: CutRecord, fault: Fault, byte: number, { file, encoding }: Measure): Reject {
  const { number, line, raw } = cut
  const place = walker(raw, line)(fault.offset)
  return {
    file,
    number,
    line,
    ...(place.line === line ? { column: place.column } : {}),
    byte: byte + bytesOf(raw.slice(0, fault.offset), encoding),
    code: fault.code,
    message: `Line ${line}: ${fault.message}.`,
    raw,
    cells: cut.cells,
  }
}

const DAMAGES = {
  'unclosed-quote': 'a quote is opened here and not closed as it should be',
  'text-after-quote': 'text follows a closing quote',
  'stray-quote': 'a quote stands inside an unquoted cell',
  'cut-off': 'the file ends inside a quoted cell',
} as const

function cellsInWords(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}
