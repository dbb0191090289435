// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { InputNames } from './input-names.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is InputNames
  errors?: ErrorObject[] | null
}
export = conforms
