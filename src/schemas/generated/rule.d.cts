// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RuleFile } from './rule.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RuleFile
  errors?: ErrorObject[] | null
}
export = conforms
