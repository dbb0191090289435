// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { Waivers } from './waivers.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is Waivers
  errors?: ErrorObject[] | null
}
export = conforms
