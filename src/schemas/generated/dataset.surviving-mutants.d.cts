// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { SurvivingMutantsDataset } from './dataset.surviving-mutants.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is SurvivingMutantsDataset
  errors?: ErrorObject[] | null
}
export = conforms
