// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { CheckAnswer } from './check-answer.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is CheckAnswer
  errors?: ErrorObject[] | null
}
export = conforms
