// Generated from schemas/ by `npm run generate`: edit the schema instead.
import type { ErrorObject } from 'ajv'
import type { WebmailDomainsDataset } from './dataset.webmail-domains.ts' with { 'resolution-mode': 'import' }

declare const conforms: {
  (value: unknown): value is WebmailDomainsDataset
  errors?: ErrorObject[] | null
}
export = conforms
