import type { ErrorObject } from 'ajv'

/** A value that has the shape of its schema, or every way in which it differs. */
export type Validated<T> = { readonly value: T } | { readonly problems: readonly SchemaProblem[] }

/** One way in which a value differs from its schema, in JSON Schema's own words. */
export interface SchemaProblem {
  /** JSON Pointer to the offending value; empty for the whole. */
  readonly instancePath: string
  /** The keyword that was not met: `required`, `enum`, `additionalProperties`, ... */
  readonly keyword: string
  /** What the keyword asked for, such as `{ missingProperty: 'id' }` or `{ allowedValues: ['en', 'fr'] }`. */
  readonly params: Readonly<Record<string, unknown>>
  readonly message: string
}

/** A generated validator: a type guard that leaves its complaints on itself until the next call. */
export interface Conforms<T> {
  (value: unknown): value is T
  errors?: readonly ErrorObject[] | null
}

/** Asks a generated validator. The value comes back as it was: nothing is coerced, defaulted or removed. */
export function validated<T>(conforms: Conforms<T>, value: unknown): Validated<T> {
  if (conforms(value)) return { value }
  return { problems: (conforms.errors ?? []).map(problem) }
}

function problem({ instancePath, keyword, params, message = keyword }: ErrorObject): SchemaProblem {
  return { instancePath, keyword, params, message }
}
