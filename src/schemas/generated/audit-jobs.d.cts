// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { AuditJobs } from './audit-jobs.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is AuditJobs
  errors?: ErrorObject[] | null
}
export = conforms
