// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { WordsDataset } from './dataset.words.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is WordsDataset
  errors?: ErrorObject[] | null
}
export = conforms
