import { type AccountResult, isAccount, readAccount } from './account.ts'

/** The account states of one file: one as JSON, or many as NDJSON, one a line. */
export interface Accounts {
  readonly many: boolean
  readonly results: Iterable<AccountResult>
}

/**
 * Reads the account states of a file. Many are recognised by content: there is more than one line with something in it,
 * and the first of these is an account state by itself.
 */
export function readAccounts(bytes: Uint8Array, file: string): Accounts {
  const [first, second] = linesOf(bytes)
  if (first === undefined) return one({ problems: [{ code: 'empty', at: { file, line: 1, column: 1 } }] })
  if (second === undefined || !isAccount(readAccount(first.bytes, file))) return one(readAccount(bytes, file))
  return { many: true, results: each(bytes, file) }
}

function one(result: AccountResult): Accounts {
  return { many: false, results: [result] }
}

function* each(bytes: Uint8Array, file: string): Generator<AccountResult> {
  let number = 0
  for (const line of linesOf(bytes)) yield readAccount(line.bytes, file, ++number, line.number)
}

/** A line that is not blank, and its number. */
interface Line {
  readonly number: number
  readonly bytes: Uint8Array
}

const LF = 0x0a
const CR = 0x0d

function* linesOf(bytes: Uint8Array): Generator<Line> {
  let start = 0
  for (let number = 1; start < bytes.length; number++) {
    const end = endOfLine(bytes, start)
    const line = bytes.subarray(start, end)
    if (!line.every(isBlank)) yield { number, bytes: line }
    start = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1)
  }
}

function endOfLine(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++
  return end
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09
}
