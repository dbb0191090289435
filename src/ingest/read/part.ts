import type { Encoding } from './decoder.ts'
import type { Dialect } from './dialect.ts'
import type { Place } from './places.ts'
import type { Refusal } from './refusal.ts'

/** What the careful reader gives, in order: a head, batches, an end; a refusal may take the place of any of them. */
export type Part = Head | Batch | End | Refusal

/** What is known of a file before its first data record. */
export interface Head {
  readonly kind: 'head'
  readonly file: string
  /** Set for a file that is no text with delimiters: it has no dialect of its own. */
  readonly form?: Form
  readonly dialect: Dialect
  /** As far as the first bytes tell; the end says it for the whole file. */
  readonly encoding: Encoding
  /** Empty where the file has none. */
  readonly header: readonly HeaderCell[]
  /** How many cells a data record must have: as many as the header, unless that is damaged or absent. */
  readonly width: number
  /** Set when the header is damaged or not of the records' length: no cell may then be judged by its name. */
  readonly headerReject?: Reject
  /** Where the data records begin. */
  readonly body: Position
  /** Structural lines above the header. */
  readonly structural: Structural
  readonly warnings: readonly Warning[]
}

/** Where reading stands in the file: a physical line, 1-based, and the byte where it begins. */
export interface Position {
  readonly line: number
  readonly byte: number
}

/** A form that is read whole: JSON, and where in it the records stand; a workbook, and which of its sheets was read. */
export type Form =
  | { readonly kind: 'json'; readonly list: readonly (string | number)[] }
  | { readonly kind: 'workbook'; readonly sheet: string; readonly others: readonly string[] }

export interface HeaderCell extends Place {
  readonly name: string
}

export interface Batch {
  readonly kind: 'batch'
  readonly records: readonly SourceRecord[]
  readonly rejects: readonly Reject[]
}

/** One good data record: as many cells as the header. */
export interface SourceRecord {
  /** 1-based, counting every data record of the file, rejected ones too. */
  readonly number: number
  /** The physical line where it starts, 1-based. */
  readonly line: number
  readonly cells: readonly string[]
  /** Where the value of a cell starts, after an opening quote. */
  at(index: number): Place
  places(): readonly Place[]
}

/** One data record that is not used, whole. */
export interface Reject {
  readonly file: string
  /** 1-based among all data records; 0 for the header. */
  readonly number: number
  /** The physical line where the record starts. */
  readonly line: number
  /** Where on that line the trouble is, 1-based in code points; absent when it is on a later line of the record. */
  readonly column?: number
  /** Where the trouble is in the file, from 0, in bytes after unpacking. */
  readonly byte: number
  readonly code: RejectCode
  readonly message: string
  /** The text as it stands in the file; a bad byte is U+DC00 plus the byte. */
  readonly raw: string
  /** The likeliest reading, for people to look at; never for rules. */
  readonly cells: readonly string[]
}

export type RejectCode =
  | 'ragged-row'
  | 'ragged-header'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'stray-quote'
  | 'bad-bytes'
  | 'nul'
  | 'cut-off'
  | 'not-an-object'

/** Something that was decided and should be known, though nothing is lost by it. */
export interface Warning {
  readonly code:
    | 'windows-1252'
    | 'preamble'
    | 'no-header'
    | 'unusual-delimiter'
    | 'quotes-are-text'
    | 'duplicate-header'
    | 'blank-header'
    | 'sheet-chosen'
  readonly line?: number
  readonly message: string
}

/** Lines that are no data records, counted so that every line is accounted for. */
export interface Structural {
  readonly blank: number
  readonly typeLine: number
  readonly sepLine: number
  readonly preamble: number
  readonly repeatedHeader: number
}

/** The last part of a file that was read to its end. */
export interface End {
  readonly kind: 'end'
  readonly encoding: Encoding
  readonly accounting: Accounting
  readonly warnings: readonly Warning[]
}

/** `read` is counted where records are cut, `used` and `rejected` where they are judged: the two must agree. */
export interface Accounting {
  readonly read: number
  readonly used: number
  readonly rejected: number
  readonly structural: Structural
}
