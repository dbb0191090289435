// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { AuditRecord } from './audit-record.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is AuditRecord
  errors?: ErrorObject[] | null
}
export = conforms
