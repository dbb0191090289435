/** Why a value is not known. The words are those of the contract and appear in findings. */
export const CAUSES = [
  'missing',
  'no-column',
  'blank',
  'unreadable',
  'ambiguous',
  'conflict',
  'none',
  'no-match',
] as const

export type Cause = (typeof CAUSES)[number]

/** A value that is not known, with the readings that were possible where there were several. */
export interface Unknown {
  readonly cause: Cause
  readonly candidates?: readonly string[]
}

/** What a cell says once it is read as its type: a value, or the reason why there is none. */
export type Reading<T> = { readonly value: T } | Unknown

export function known<T>(value: T): Reading<T> {
  return { value }
}

export function because(cause: Cause, candidates?: readonly string[]): Unknown {
  return candidates === undefined ? { cause } : { cause, candidates }
}

export function isKnown<T>(reading: Reading<T>): reading is { readonly value: T } {
  return 'value' in reading
}
