// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { Problem } from './problem.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is Problem
  errors?: ErrorObject[] | null
}
export = conforms
