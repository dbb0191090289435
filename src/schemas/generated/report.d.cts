// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { JsonReport } from './report.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is JsonReport
  errors?: ErrorObject[] | null
}
export = conforms
