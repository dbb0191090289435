import type { SchemaProblem } from '../schemas/validated.ts'

/** In what a value of a file of the operator differs from its schema, without its place. */
export function schemaFault({ message, params: { allowedValues } }: SchemaProblem): string {
  return Array.isArray(allowedValues) ? `it is one of ${allowedValues.join(', ')}` : `it ${message}`
}
