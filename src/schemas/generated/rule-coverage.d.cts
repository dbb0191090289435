// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RuleCoverage } from './rule-coverage.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RuleCoverage
  errors?: ErrorObject[] | null
}
export = conforms
