import { describe, expect, test } from 'vitest'
import { notCheckable, ruleFiles } from './files.ts'

/** The blocking and warning rows of the catalogue that rest on the founding page, copied by hand. */
const FOUNDING_ROWS: Readonly<Record<string, string>> = {
  'global-admin-credentials-present': 'blocking',
  'work-account-exists': 'blocking',
  'mpn-membership-active': 'blocking',
  'pmc-credentials-available': 'warning',
  'legal-profile-complete': 'blocking',
  'authorised-to-act-for-company': 'blocking',
  'existing-microsoft-profile': 'warning',
  'new-to-csp-indirect-only': 'blocking',
  'partner-center-account-required': 'blocking',
  'contact-email-not-webmail': 'blocking',
  'contact-email-other-free-provider': 'warning',
  'contact-email-syntax': 'blocking',
  'contact-email-verified': 'blocking',
  'contact-email-company-owned': 'blocking',
  'contact-is-employee': 'blocking',
  'verification-complete-before-mpa': 'blocking',
  'verification-clock-5bd': 'warning',
  'mpn-link-required-before-mpa-and-transact': 'blocking',
  'mpn-csp-same-country': 'blocking',
  'mpn-in-partner-center': 'blocking',
  'mpn-type-location': 'blocking',
  'mpn-location-in-country-exists': 'blocking',
  'mpa-signed-before-transacting': 'blocking',
  'mpa-requires-mpn-link': 'blocking',
  'mpa-signer-global-admin': 'blocking',
  'mpa-after-verification': 'blocking',
  'admin-agent-required': 'blocking',
  'admin-agent-for-adding-users': 'warning',
  'support-profile-complete': 'blocking',
  'provider-relationship-before-working': 'blocking',
  'provider-authorise-checkbox': 'blocking',
  'provider-relationship-mutual': 'warning',
  'provider-reseller-same-region': 'blocking',
  'provider-admin-access-granted-by-partnership': 'warning',
  'reseller-needs-provider': 'blocking',
  'customer-same-region': 'blocking',
  'customer-email-for-invite': 'warning',
  'provider-customer-relationship-before-order': 'blocking',
}

const files = ruleFiles()
const rules = files.map(({ rule }) => rule)

describe('the rows of the founding page', () => {
  test('are each a rule or listed as not checkable, with their severity', () => {
    const settled = Object.fromEntries([...rules, ...notCheckable()].map(({ id, severity }) => [id, severity]))
    expect(settled).toMatchObject(FOUNDING_ROWS)
  })

  test('are never both', () => {
    const ids = new Set(rules.map(({ id }) => id))
    expect(notCheckable().filter(({ id }) => ids.has(id))).toEqual([])
  })

  test('say in both languages why they are not checkable', () => {
    for (const { reason } of notCheckable()) expect([reason.en, reason.fr].every((text) => text.length > 80)).toBe(true)
  })

  test('that are rules cite the page and are in force on its day', () => {
    const founding = rules.filter(({ id }) => id in FOUNDING_ROWS)
    const uncited = founding.filter(
      ({ sources }) => !sources.some(({ document }) => document === 'ms-indirect-providers'),
    )
    const late = founding.filter(({ effective }) => effective.from > '2021-01-27')
    expect({ uncited, late }).toEqual({ uncited: [], late: [] })
  })
})

describe.each(files)('$rule.id', ({ name, rule }) => {
  test('is filed under its gate and its own name', () => {
    expect(name).toBe(`${rule.gate}/${rule.id}.json`)
  })

  test('ends no sooner than it begins', () => {
    expect(rule.effective.from <= (rule.effective.until ?? rule.effective.from)).toBe(true)
  })

  test('shows every verdict it can give', () => {
    const possible = ['fail', ...(rule.applies ? ['not-applicable'] : []), 'pass', 'unknown']
    expect([...new Set(rule.examples.map(({ expect }) => expect))].sort()).toEqual(possible)
  })

  test('tells its examples apart by name, and gives them only facts it asks for', () => {
    const asked = factsOf({ applies: rule.applies, conditions: rule.conditions })
    const given = rule.examples.flatMap((example) => Object.keys(example.given))
    expect(given.filter((fact) => !asked.has(fact))).toEqual([])
    expect(new Set(rule.examples.map(({ name }) => name)).size).toBe(rule.examples.length)
  })
})

function factsOf(value: unknown): ReadonlySet<string> {
  const names = new Set<string>()
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'fact' && typeof part === 'string') names.add(part)
    return part
  })
  return names
}
