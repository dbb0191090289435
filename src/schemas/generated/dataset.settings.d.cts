// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { SettingsDataset } from './dataset.settings.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is SettingsDataset
  errors?: ErrorObject[] | null
}
export = conforms
