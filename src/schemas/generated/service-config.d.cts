// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { ServiceConfig } from './service-config.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is ServiceConfig
  errors?: ErrorObject[] | null
}
export = conforms
