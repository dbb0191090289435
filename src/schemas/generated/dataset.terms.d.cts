// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { TermsDataset } from './dataset.terms.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is TermsDataset
  errors?: ErrorObject[] | null
}
export = conforms
