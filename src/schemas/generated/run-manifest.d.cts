// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { RunManifest } from './run-manifest.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is RunManifest
  errors?: ErrorObject[] | null
}
export = conforms
