/**
 * Three-valued truth, ordered so that Kleene's logic is plain arithmetic:
 * `all` is the minimum, `any` the maximum, `not` the mirror image.
 */
export type Truth = 0 | 1 | 2
export const NO = 0
export const UNKNOWN = 1
export const YES = 2

export function mirror(truth: Truth): Truth {
  return truth === YES ? NO : truth === NO ? YES : UNKNOWN
}

export function least(a: Truth, b: Truth): Truth {
  return a < b ? a : b
}

export function most(a: Truth, b: Truth): Truth {
  return a > b ? a : b
}
