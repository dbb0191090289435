import { Option } from '@commander-js/extra-typings'

// What is told of an audit, or of a run. An option that is given several times selects what any of them names.

export const RULE = new Option('--rule <id>', 'tell only of this rule; may be repeated').argParser(listed)

export const RESELLER = new Option(
  '--reseller <id>',
  'tell only of this reseller, by its key (tenant id, mpn:<id>); may be repeated',
).argParser(listed)

export const COUNTRY = new Option(
  '--country <code>',
  'tell only of resellers whose CSP account is in this country; may be repeated',
).argParser(listed)

export const CHANGED_SINCE = new Option(
  '--changed-since <run>',
  'tell only of resellers of whom a finding or a gate is not as in this run',
)

export interface SelectionOptions {
  readonly rule?: readonly string[] | undefined
  readonly reseller?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly changedSince?: string | undefined
}

function listed(value: string, before: readonly string[] = []): readonly string[] {
  return before.includes(value) ? before : [...before, value]
}
