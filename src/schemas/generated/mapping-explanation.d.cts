// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { MappingExplanation } from './mapping-explanation.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is MappingExplanation
  errors?: ErrorObject[] | null
}
export = conforms
