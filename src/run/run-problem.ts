/** Why a folder is no run, or a run cannot be relied on. Lines are physical, from 1; in a Parquet file they are rows. */
export type RunDamage =
  | { readonly code: 'no-run'; readonly file: string }
  | { readonly code: 'part-gone' | 'not-parquet'; readonly file: string }
  | {
      readonly code: 'not-utf8' | 'not-json' | 'too-long' | 'not-csv' | 'out-of-order'
      readonly file: string
      readonly line: number
    }
  | {
      readonly code: 'shape'
      readonly file: string
      readonly line: number
      readonly where: string
      readonly detail: string
    }
  | {
      readonly code: 'miscounted'
      readonly file: string
      readonly what: string
      readonly told: number
      readonly found: number
    }

/** One thing that a file of a run says, or why it does not. */
export type Part<T> = { readonly value: T } | { readonly problem: RunDamage }

export function isPart<T>(part: Part<T>): part is { readonly value: T } {
  return 'value' in part
}
