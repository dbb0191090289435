// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { CountriesDataset } from './dataset.countries.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is CountriesDataset
  errors?: ErrorObject[] | null
}
export = conforms
