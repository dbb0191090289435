import fc, { type Arbitrary } from 'fast-check'
import type { JsonObject } from './json.ts'

/** The day on which compliant states are compliant. */
export const AS_OF = '2021-03-15'

/**
 * Accounts that pass every rule of `AS_OF` that applies to them, with lists of several lengths. Accounts of different
 * numbers share no id of any kind, so that they may stand in one audit.
 */
export function compliantState(number: number): Arbitrary<JsonObject> {
  return fc
    .record({
      place: fc.constantFrom(...PLACES),
      newToCsp: fc.boolean(),
      pmcCredentials: fc.boolean(),
      others: fc.record({ mpnIds: few(2), users: few(2), agreements: few(1), providers: few(2) }),
      customers: fc.array(few(1), { maxLength: 3 }),
      orders: fc.array(fc.nat(5), { maxLength: 3 }),
    })
    .map((choices) => stateOf(number, choices))
}

interface Place {
  readonly country: string
  readonly region: string
  readonly city: string
  readonly domain: string
  /** Countries of the same CSP region, where customers and providers are. */
  readonly near: readonly [string, ...string[]]
}

const PLACES: readonly Place[] = [
  { country: 'FR', region: 'europe', city: 'Paris', domain: 'contoso.fr', near: ['FR', 'BE', 'DE'] },
  { country: 'GB', region: 'europe', city: 'Leeds', domain: 'contoso.co.uk', near: ['IE', 'GB'] },
  { country: 'US', region: 'united-states', city: 'Boise', domain: 'contoso.com', near: ['US'] },
  { country: 'BR', region: 'brazil', city: 'Recife', domain: 'contoso.com.br', near: ['BR'] },
  { country: 'JP', region: 'japan', city: 'Osaka', domain: 'contoso.jp', near: ['JP'] },
]

interface Choices {
  readonly place: Place
  readonly newToCsp: boolean
  readonly pmcCredentials: boolean
  /** How many there are beside the one that each list has at least. */
  readonly others: Readonly<Record<'mpnIds' | 'users' | 'agreements' | 'providers', number>>
  /** For each customer, how many relationships there are beside the one with the first provider. */
  readonly customers: readonly number[]
  /** For each order, which customer it is for. */
  readonly orders: readonly number[]
}

function few(max: number): Arbitrary<number> {
  return fc.integer({ min: 0, max })
}

function stateOf(number: number, choices: Choices): JsonObject {
  const { others, customers, orders } = choices
  return {
    asOf: AS_OF,
    ...profile(number, choices),
    mpnIds: upTo(others.mpnIds, (i) => mpnId(number, i, choices.place)),
    agreements: upTo(others.agreements, (i) => agreement(number, i, choices.place)),
    users: upTo(others.users, (i) => user(i, choices.place)),
    providers: upTo(others.providers, (i) => provider(number, i, choices.place)),
    customers: customers.map((more, i) => customer(number, i, more, choices.place)),
    orders: customers.length === 0 ? [] : orders.map((at, i) => order(number, i, at % customers.length)),
  }
}

function profile(number: number, { place, newToCsp, pmcCredentials }: Choices): JsonObject {
  const { country, city, domain } = place
  return {
    reseller: {
      tenantId: guid('a', number),
      legalName: `Contoso ${city} ${number}`,
      address: { line1: '12 High Street', city, postalCode: '75002', country, validated: true },
      registered: { legalName: `CONTOSO ${city.toUpperCase()} ${number}`, addressLine1: '12, High Street', city },
      soleProprietor: false,
      companyName: `Contoso ${city} ${number}`,
      cspCountry: country,
      partnerType: 'indirect-reseller',
      newToCsp,
      enrolledInCsp: !newToCsp,
      registrationId: null,
      companyDomains: [domain, `contoso${number}.onmicrosoft.com`],
      headquartersDomains: [domain],
      authorisedSignatory: true,
      status: 'active',
      suspended: false,
      cloud: 'commercial',
      authorisedOn: '2021-03-05',
      deauthorisedOn: null,
      ttmRevenueUsd: 1000 * number,
      verification: {
        submittedOn: '2021-03-01',
        emailOwnership: 'passed',
        employment: 'passed',
        business: 'passed',
        completedOn: '2021-03-05',
      },
    },
    enrolment: {
      submittedOn: '2021-03-01',
      signInUser: { userPrincipalName: `admin@${domain}`, roles: ['global-admin'] },
      pmcCredentials,
      otherCspTenants: newToCsp ? [] : [guid('d', number)],
    },
    integration: { partnerCenterApi: false, secureApplicationModel: false },
    primaryContact: {
      firstName: 'Claire',
      lastName: 'Dupont',
      email: `claire.dupont@${domain}`,
      phone: '+33155501234',
      mailbox: true,
      verificationSentOn: '2021-03-01',
      emailVerifiedOn: '2021-03-02',
      partnerCenterAccount: true,
    },
    customerSupport: { email: `support@${domain}`, phone: '+33155501235', website: `https://support.${domain}` },
    securityContact: { email: `security@${domain}` },
  }
}

/** The first is linked and counts; the second is a location that is not linked, the third the company's global id. */
function mpnId(number: number, i: number, { country }: Place): JsonObject {
  const shared = {
    id: String(4_000_000 + 10 * number + i),
    country,
    platform: 'partner-center',
    programStatus: 'active',
    signInName: 'partner@contoso.example',
    contact: { firstName: 'Claire', lastName: 'Dupont', phone: '155501234' },
  }
  if (i > 0) return { ...shared, type: i === 1 ? 'location' : 'global', associatedTenantId: null }
  return { ...shared, type: 'location', associatedTenantId: guid('a', number), associatedOn: '2021-03-06' }
}

function agreement(number: number, i: number, { region }: Place): JsonObject {
  const signature = { signed: true, signedOn: '2021-03-08', signedByRole: 'global-admin' }
  return { type: i === 0 ? 'mpa' : 'mca', tenantId: guid('a', number), region, ...signature }
}

function user(i: number, { domain }: Place): JsonObject {
  const roles = i === 0 ? ['global-admin', 'admin-agent'] : ['sales-agent']
  return { userPrincipalName: `user${i}@${domain}`, roles, mfa: true }
}

/** The third is one that the account has worked with before. */
function provider(number: number, i: number, { near }: Place): JsonObject {
  return {
    tenantId: guid('b', 10 * number + i),
    name: 'Fabrikam Distribution',
    country: near[i % near.length] ?? near[0],
    mpnId: String(5_000_000 + i),
    invitedOn: '2021-03-09',
    authorizedOn: '2021-03-10',
    authorizationBoxChecked: true,
    ...(i === 2 ? { state: 'ended', adminAccess: 'removed' } : { state: 'active', adminAccess: 'granted' }),
    listedByProvider: i !== 2,
    listedByReseller: i !== 2,
  }
}

function customer(number: number, i: number, more: number, { near }: Place): JsonObject {
  return {
    tenantId: guid('c', 10 * number + i),
    name: `Tailspin Toys ${i}`,
    country: near[i % near.length] ?? near[0],
    email: `it@tailspin${i}.example`,
    resellerRelationship: { state: 'active', since: '2021-03-11' },
    providerRelationships: upTo(more, (at) => ({
      providerTenantId: guid('b', 10 * number + at),
      state: 'active',
      since: '2021-03-11',
    })),
    customerAgreement: { acceptedOn: '2021-03-12' },
  }
}

function order(number: number, i: number, forCustomer: number): JsonObject {
  return {
    id: `94e858${number}`,
    lineItem: i,
    customerTenantId: guid('c', 10 * number + forCustomer),
    providerTenantId: guid('b', 10 * number),
    partnerOnRecord: String(4_000_000 + 10 * number),
    placedOn: AS_OF,
    kind: i === 0 ? 'new' : 'change',
  }
}

function upTo<T>(last: number, make: (i: number) => T): T[] {
  return Array.from({ length: last + 1 }, (_, i) => make(i))
}

function guid(kind: string, number: number): string {
  return `${kind.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`
}
