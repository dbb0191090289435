// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { FindingsPage } from './findings-page.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is FindingsPage
  errors?: ErrorObject[] | null
}
export = conforms
