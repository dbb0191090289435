// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { ServiceKeys } from './service-keys.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is ServiceKeys
  errors?: ErrorObject[] | null
}
export = conforms
