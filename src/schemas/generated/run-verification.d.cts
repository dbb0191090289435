// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RunVerification } from './run-verification.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RunVerification
  errors?: ErrorObject[] | null
}
export = conforms
