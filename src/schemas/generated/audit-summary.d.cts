// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { AuditSummary } from './audit-summary.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is AuditSummary
  errors?: ErrorObject[] | null
}
export = conforms
