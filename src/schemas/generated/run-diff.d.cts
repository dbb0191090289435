// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RunDiff } from './run-diff.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RunDiff
  errors?: ErrorObject[] | null
}
export = conforms
