import fc, { type Arbitrary } from 'fast-check'
import type { Edit } from './edit.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/**
 * The account comes into a situation that single changes hardly ever lead to, with good and bad values of whatever
 * matters in it; a value that is undefined is not given.
 */
export function accountSituation(): Arbitrary<Edit> {
  return fc.oneof(
    ...SITUATIONS.map((values) =>
      fc.record(values).map((chosen) => (state: JsonObject) => {
        for (const [path, value] of Object.entries(chosen)) put(state, path.split('.'), value)
      }),
    ),
  )
}

type Situation = Readonly<Record<string, Arbitrary<Json | undefined>>>

const one = (...values: readonly (Json | undefined)[]) => fc.constantFrom(...values)
const flag = one(true, false, undefined)

const SITUATIONS: readonly Situation[] = [
  // A country in which the address is compared with the post's.
  { 'reseller.address.country': one('HU', 'RU', 'KG'), 'reseller.address.validated': flag },
  // A public profile, with or without an account behind it.
  { 'reseller.businessProfile': flag, 'primaryContact.partnerCenterAccount': flag },
  // A tenant in another of Microsoft's clouds.
  {
    'reseller.cspCountry': one('CN', 'US'),
    'reseller.cloud': one('china-21vianet', 'us-government', undefined),
    'reseller.enrolledWithVianet': flag,
    'reseller.partnerType': one('indirect-reseller', 'direct-bill', undefined),
  },
  // The address that comes with a tenant.
  {
    'primaryContact.email': one('claire@contoso.onmicrosoft.com', 'claire(at)contoso'),
    'primaryContact.mailbox': flag,
  },
  // A partner whom Microsoft bills.
  {
    'reseller.partnerType': one('direct-bill'),
    'reseller.transactingSince': one('2019-01-15', '2020-12-01', undefined),
    'reseller.ttmRevenueUsd': one(299_999, 300_000, undefined),
    'reseller.supportPlanBoughtOn': one('2020-05-02', '2021-01-11', null, undefined),
    'reseller.creditCheckPassedOn': one('2020-05-01', '2020-06-01', null, undefined),
  },
  // A partner that Microsoft has restricted.
  {
    'reseller.status': one('restricted'),
    'reseller.restrictedOn': one('2021-03-14', '2021-03-15', '2021-03-16', undefined),
  },
  // A mail that nobody has answered yet.
  {
    'primaryContact.emailVerifiedOn': one(null),
    'primaryContact.verificationSentOn': one('2021-03-15', '2021-03-10', undefined),
  },
  // An MPN account that was opened with the sign-in of CSP, or not, and is not linked.
  {
    'mpnIds.0.signInName': one('admin@contoso.fr', 'partner@contoso.example', undefined),
    'enrolment.signInUser.userPrincipalName': one('admin@contoso.fr', undefined),
    'mpnIds.0.associatedTenantId': one(null, undefined),
  },
  // A sole proprietor, while Microsoft still looks at the business.
  {
    'reseller.soleProprietor': one(true),
    'reseller.verification.business': one('pending'),
    'reseller.companyName': one('Claire Dupont', 'Contoso', undefined),
    'reseller.legalName': one('Claire Dupont', undefined),
  },
  // A partner whose programs call Partner Center.
  {
    'reseller.partnerType': one('direct-bill', 'indirect-provider'),
    'integration.partnerCenterApi': one(true),
    'integration.secureApplicationModel': flag,
  },
  // MPN IDs of which one, two or nobody knows how many are global.
  { 'mpnIds.0.type': one('global', 'location', undefined), 'mpnIds.1.type': one('global', undefined) },
  // A company of several domains.
  {
    'reseller.companyDomains': one(['contoso.com', 'contoso.uk']),
    'reseller.headquartersDomains': one(['contoso.com'], undefined),
    'enrolment.signInUser.userPrincipalName': one('admin@contoso.com', 'admin@contoso.uk', undefined),
  },
]

/** A way that is cut short leaves the state as it is. */
function put(node: Json | undefined, [step = '', ...rest]: readonly string[], value: Json | undefined): void {
  if (Array.isArray(node)) put(node[Number(step)], rest, value)
  else if (!isObject(node)) return
  else if (rest.length > 0) put(node[step], rest, value)
  else if (value === undefined) delete node[step]
  else node[step] = structuredClone(value)
}
