// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { ErrorCodesDataset } from './dataset.error-codes.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is ErrorCodesDataset
  errors?: ErrorObject[] | null
}
export = conforms
