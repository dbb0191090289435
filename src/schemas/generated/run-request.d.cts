// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RunRequest } from './run-request.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RunRequest
  errors?: ErrorObject[] | null
}
export = conforms
