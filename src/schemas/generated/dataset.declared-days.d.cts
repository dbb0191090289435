// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { DeclaredDaysDataset } from './dataset.declared-days.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is DeclaredDaysDataset
  errors?: ErrorObject[] | null
}
export = conforms
