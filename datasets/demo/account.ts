import { addDays } from '../../src/domain/day.ts'
import type { Distributor } from './distributor.ts'
import type { JsonObject } from './json.ts'
import type { CompanyName } from './names.ts'
import type { Place } from './places.ts'
import type { Random } from './random.ts'

/** A reseller that passes every rule of 2021-03-15, with its customers and their orders. */
export function goodAccount(number: number, place: Place, distributor: Distributor, random: Random): JsonObject {
  const city = random.pick(place.cities)
  const company = distributor.nameCompany(city)
  const start = addDays('2020-05-04', 7 * random.below(40))
  const made: Making = { number, place, city, company, tenantId: random.guid(), start, distributor, random }
  const customers = Array.from({ length: 6 + random.below(9) }, () => customer(made))
  return {
    ...profile(made),
    ...people(made),
    mpnIds: [mpnId(made)],
    agreements: [agreement(made)],
    providers: [provider(made)],
    customers: customers.map(({ state }) => state),
    orders: customers.flatMap(({ orders }) => orders),
  }
}

interface Making {
  readonly number: number
  readonly place: Place
  readonly city: string
  readonly company: CompanyName
  readonly tenantId: string
  /** The day of the enrolment, a Monday; all else follows within two weeks. */
  readonly start: string
  readonly distributor: Distributor
  readonly random: Random
}

function profile({ number, place, city, company, tenantId, start, random }: Making): JsonObject {
  const { country, street, legalForm } = place
  const newToCsp = random.chance(0.7)
  const legalName = `${company.name} ${legalForm}`
  const line1 = `${1 + random.below(98)} ${street}`
  return {
    reseller: {
      tenantId,
      legalName,
      address: { line1, city, postalCode: String(10_000 + number * 7), country },
      registered: { legalName, addressLine1: line1, city },
      soleProprietor: false,
      cspCountry: random.chance(0.1) ? place.spelling : country,
      partnerType: 'indirect-reseller',
      newToCsp,
      enrolledInCsp: !newToCsp,
      registrationId: null,
      companyDomains: [company.domain],
      authorisedSignatory: true,
      status: 'active',
      suspended: false,
      cloud: 'commercial',
      authorisedOn: addDays(start, 4),
      verification: {
        submittedOn: start,
        emailOwnership: 'passed',
        employment: 'passed',
        business: 'passed',
        completedOn: addDays(start, 4),
      },
      adminAgents: 1,
      globalAdmins: 1,
      adminsWithoutMfa: 0,
      usersWithoutMfa: 0,
      ttmRevenueUsd: 500 * random.below(400),
    },
    enrolment: {
      submittedOn: start,
      signInUser: { userPrincipalName: `admin@${company.domain}`, roles: ['global-admin'] },
      pmcCredentials: true,
      otherCspTenants: [],
    },
    integration: { partnerCenterApi: false },
  }
}

function people({ place, company, start, random }: Making): JsonObject {
  const { domain } = company
  const phone = `${place.phone}${1_000 + random.below(9_000)}`
  return {
    primaryContact: {
      firstName: random.pick(place.firstNames),
      lastName: random.pick(place.lastNames),
      email: `contact@${domain}`,
      phone,
      verificationSentOn: start,
      emailVerifiedOn: addDays(start, 1),
      partnerCenterAccount: true,
    },
    customerSupport: { email: `support@${domain}`, phone },
    securityContact: { email: `security@${domain}` },
    users: [
      { userPrincipalName: `admin@${domain}`, roles: ['global-admin', 'admin-agent'], mfa: true },
      { userPrincipalName: `sales@${domain}`, roles: ['sales-agent'], mfa: true },
    ],
  }
}

function mpnId({ number, place, company, tenantId, start }: Making): JsonObject {
  return {
    id: String(4_390_000 + number * 13),
    type: 'location',
    country: place.country,
    platform: 'partner-center',
    programStatus: 'active',
    associatedTenantId: tenantId,
    associatedOn: addDays(start, 5),
    signInName: `partner@${company.domain}`,
  }
}

function agreement({ place, tenantId, start }: Making): JsonObject {
  return { type: 'mpa', tenantId, region: place.region, signedOn: addDays(start, 7), signedByRole: 'global-admin' }
}

function provider({ place, start, distributor }: Making): JsonObject {
  return {
    ...distributor.branchIn(place.region),
    invitedOn: addDays(start, 8),
    authorizedOn: addDays(start, 9),
    authorizationBoxChecked: true,
    state: 'active',
    adminAccess: 'granted',
    listedByProvider: true,
  }
}

function customer({ number, place, start, distributor, random }: Making): { state: JsonObject; orders: JsonObject[] } {
  const { name, domain } = distributor.nameCompany(random.pick(place.cities))
  const tenantId = random.guid()
  const providerTenantId = distributor.branchIn(place.region).tenantId
  const since = addDays(start, 11 + random.below(18))
  const state = {
    tenantId,
    name,
    country: random.pick(place.markets),
    email: `it@${domain}`,
    resellerRelationship: { state: 'active', since },
    providerRelationships: [{ providerTenantId, state: 'active', since }],
    customerAgreement: { acceptedOn: since },
  }
  const orders = Array.from({ length: random.below(6) }, (_, lineItem) => ({
    id: tenantId.slice(24),
    lineItem,
    customerTenantId: tenantId,
    providerTenantId,
    partnerOnRecord: String(4_390_000 + number * 13),
    placedOn: addDays(since, random.below(10)),
    kind: 'new',
  }))
  return { state, orders }
}
