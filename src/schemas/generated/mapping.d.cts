// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { Mapping } from './mapping.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is Mapping
  errors?: ErrorObject[] | null
}
export = conforms
