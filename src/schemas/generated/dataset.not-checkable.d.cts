// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { NotCheckableDataset } from './dataset.not-checkable.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is NotCheckableDataset
  errors?: ErrorObject[] | null
}
export = conforms
