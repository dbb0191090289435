// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { CheckRefusal } from './check-refusal.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is CheckRefusal
  errors?: ErrorObject[] | null
}
export = conforms
