// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { Finding } from './finding.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is Finding
  errors?: ErrorObject[] | null
}
export = conforms
