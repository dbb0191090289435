// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { ExportKindFile } from './export-kind.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is ExportKindFile
  errors?: ErrorObject[] | null
}
export = conforms
