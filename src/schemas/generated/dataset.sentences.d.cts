// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { SentencesDataset } from './dataset.sentences.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is SentencesDataset
  errors?: ErrorObject[] | null
}
export = conforms
