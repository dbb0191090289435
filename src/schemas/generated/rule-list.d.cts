// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RuleList } from './rule-list.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RuleList
  errors?: ErrorObject[] | null
}
export = conforms
