import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import ruleSchema from '../../schemas/rule.schema.json' with { type: 'json' }

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

const FOUNDING_PAGE = 'ms-indirect-providers'

interface Source {
  readonly document: string
  readonly revision: string
  readonly sentences: readonly number[]
}

interface Rule {
  readonly id: string
  readonly gate: string
  readonly severity: string
  readonly effective: { readonly from: string; readonly until?: string }
  readonly sources: readonly Source[]
  readonly applies?: object
  readonly conditions: object
  readonly predictedErrors?: readonly { readonly endpoint: string; readonly code: string }[]
  readonly examples: readonly { readonly name: string; readonly given: object; readonly expect: string }[]
}

interface NotCheckable {
  readonly rows: readonly {
    readonly id: string
    readonly severity: string
    readonly reason: { readonly en: string; readonly fr: string }
  }[]
}

interface ErrorCodes {
  readonly rows: readonly { readonly endpoint: string; readonly code: string; readonly rules: readonly string[] }[]
}

const ajv = new Ajv2020({ strict: true, allErrors: true })
const isRule = ajv.compile<Rule>(ruleSchema)
const isNotCheckable = ajv.compile<NotCheckable>(rowsWith({ id: 'string', severity: 'string', reason: 'object' }))
const isErrorCodes = ajv.compile<ErrorCodes>(rowsWith({ endpoint: 'string', code: 'string', rules: 'array' }))

const files = readdirSync(path('rules'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
const filed = files.map((name) => ({ name, rule: checked(isRule, `rules/${name}`) }))
const rules = filed.map(({ rule }) => rule)
const notCheckable = checked(isNotCheckable, 'datasets/not-checkable.json').rows
const errorCodes = checked(isErrorCodes, 'datasets/error-codes.json').rows

describe('the rules of the founding page', () => {
  test('every blocking or warning row is a rule or is listed as not checkable, with its severity', () => {
    const settled = Object.fromEntries([...rules, ...notCheckable].map(({ id, severity }) => [id, severity]))
    expect(settled).toMatchObject(FOUNDING_ROWS)
  })

  test('no constraint is both a rule and not checkable', () => {
    const ids = new Set(rules.map(({ id }) => id))
    expect(notCheckable.filter(({ id }) => ids.has(id))).toEqual([])
  })

  test('whatever is not checkable says why in both languages', () => {
    for (const { reason } of notCheckable) expect([reason.en, reason.fr].every((text) => text.length > 80)).toBe(true)
  })

  test('every such rule cites the founding page and is in force on its day', () => {
    const founding = rules.filter(({ id }) => id in FOUNDING_ROWS)
    const uncited = founding.filter(({ sources }) => !sources.some(({ document }) => document === FOUNDING_PAGE))
    const notYet = founding.filter(({ effective }) => effective.from > '2021-01-27')
    expect({ uncited, notYet }).toEqual({ uncited: [], notYet: [] })
  })

  test('every citation of the founding page names sentences that the page has', () => {
    const cited = rules.flatMap(({ sources }) => sources).filter(({ document }) => document === FOUNDING_PAGE)
    const strangers = cited.flatMap(({ sentences }) => sentences).filter((id) => !isSentence(id))
    expect(strangers).toEqual([])
    expect(cited.every(({ sentences }) => sentences.length > 0)).toBe(true)
  })

  test('a rule predicts exactly the refusals that the list of error codes gives it', () => {
    const predicted = rules.flatMap(({ id, predictedErrors = [] }) =>
      predictedErrors.map(({ endpoint, code }) => `${id}: ${endpoint} ${code}`),
    )
    const ids = new Set(rules.map(({ id }) => id))
    const listed = errorCodes.flatMap(({ endpoint, code, rules }) =>
      rules.filter((id) => ids.has(id)).map((id) => `${id}: ${endpoint} ${code}`),
    )
    expect(predicted.sort()).toEqual(listed.sort())
  })
})

describe.each(filed)('$rule.id', ({ name, rule }) => {
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

function checked<T>(is: ((value: unknown) => value is T) & { errors?: unknown }, file: string): T {
  const value = read(file)
  if (is(value)) return value
  throw new Error(`${file}: ${JSON.stringify(is.errors)}`)
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(path(file), 'utf8'))
}

function path(file: string): URL {
  return new URL(`../../${file}`, import.meta.url)
}

function rowsWith(types: Readonly<Record<string, string>>) {
  const properties = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
  const items = { type: 'object', properties, required: Object.keys(types) }
  return { type: 'object', properties: { rows: { type: 'array', items } }, required: ['rows'] }
}

/** The page's sentences run from 103 to 209; two numbers belong to pictures. */
function isSentence(id: number): boolean {
  return id >= 103 && id <= 209 && id !== 166 && id !== 169
}

function factsOf(value: unknown): ReadonlySet<string> {
  const names = new Set<string>()
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'fact' && typeof part === 'string') names.add(part)
    return part
  })
  return names
}
