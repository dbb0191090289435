// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { AccountState } from './account-state.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is AccountState
  errors?: ErrorObject[] | null
}
export = conforms
