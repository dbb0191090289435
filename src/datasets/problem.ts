import type { SchemaProblem } from '../schemas/validated.ts'

/** One reason why a list cannot be used. All of them are collected before anyone is told. */
export type DatasetProblem =
  | { readonly code: 'not-found'; readonly file: string }
  | { readonly code: 'not-readable'; readonly file: string; readonly detail: string }
  | { readonly code: 'not-json'; readonly file: string; readonly detail: string }
  /** `at` is a JSON Pointer. */
  | { readonly code: 'wrong-shape'; readonly file: string; readonly at: string; readonly detail: string }
  /** One text stands for two things: a name of two countries, a spelling of two words, a key of two entries. */
  | { readonly code: 'two-meanings'; readonly file: string; readonly text: string }
  /** An entry refers to something that the other lists do not have. */
  | { readonly code: 'unknown-reference'; readonly file: string; readonly text: string }

/** Takes note of a problem. */
export type Report = (problem: DatasetProblem) => void

export function wrongShape(file: string, { instancePath, message, params }: SchemaProblem): DatasetProblem {
  return { code: 'wrong-shape', file, at: instancePath, detail: `${message} ${JSON.stringify(params)}` }
}
