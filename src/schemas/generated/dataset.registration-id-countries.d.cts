// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RegistrationIdCountriesDataset } from './dataset.registration-id-countries.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RegistrationIdCountriesDataset
  errors?: ErrorObject[] | null
}
export = conforms
