// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RunRules } from './run-rules.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RunRules
  errors?: ErrorObject[] | null
}
export = conforms
