// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RunSeal } from './run-seal.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RunSeal
  errors?: ErrorObject[] | null
}
export = conforms
