// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { CspRegionsDataset } from './dataset.csp-regions.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is CspRegionsDataset
  errors?: ErrorObject[] | null
}
export = conforms
