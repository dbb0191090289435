// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { CellsAnswer } from './cells-answer.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is CellsAnswer
  errors?: ErrorObject[] | null
}
export = conforms
