// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { Dataset } from './dataset.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is Dataset
  errors?: ErrorObject[] | null
}
export = conforms
