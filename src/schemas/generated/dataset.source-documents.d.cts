// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { SourceDocumentsDataset } from './dataset.source-documents.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is SourceDocumentsDataset
  errors?: ErrorObject[] | null
}
export = conforms
