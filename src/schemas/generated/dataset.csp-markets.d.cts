// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { CspMarketsDataset } from './dataset.csp-markets.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is CspMarketsDataset
  errors?: ErrorObject[] | null
}
export = conforms
