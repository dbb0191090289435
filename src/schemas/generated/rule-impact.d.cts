// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RuleImpact } from './rule-impact.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RuleImpact
  errors?: ErrorObject[] | null
}
export = conforms
