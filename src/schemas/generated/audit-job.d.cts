// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { AuditJob } from './audit-job.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is AuditJob
  errors?: ErrorObject[] | null
}
export = conforms
