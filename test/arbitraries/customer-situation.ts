import fc, { type Arbitrary } from 'fast-check'
import type { Edit } from './edit.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/**
 * One customer comes into a situation that single changes hardly ever lead to, with good and bad values of whatever
 * matters in it: an open invitation, an agreement to be attested, a country with a registration number, a partner's
 * own tenant.
 */
export function customerSituation(): Arbitrary<Edit> {
  return fc
    .tuple(fc.nat(2), fc.oneof(invitation(), attestation(), registration(), partner()))
    .map(([pick, put]) => (state) => {
      const { customers } = state
      const customer = Array.isArray(customers) ? customers[pick % Math.max(customers.length, 1)] : undefined
      if (isObject(customer)) put(customer, state)
    })
}

type Put = (customer: JsonObject, state: JsonObject) => void

function invitation(): Arbitrary<Put> {
  return fc
    .record({
      link: fc.constantFrom('both', 'reseller', 'another reseller', 'another provider', 'no link', undefined),
      acceptorRole: fc.constantFrom('global-admin', 'Global Administrator', 'billing-admin', undefined),
      cloud: fc.constantFrom('commercial', 'germany', undefined),
      tenantCreatedBy: fc.constantFrom('customer', 'indirect-provider', 'indirect-reseller', undefined),
      associated: fc.constantFrom('this', 'another', null, undefined),
    })
    .map(({ link, acceptorRole, cloud, tenantCreatedBy, associated }) => (customer, state) => {
      customer.resellerRelationship = given({
        state: 'invited',
        invitationLink: link === undefined ? undefined : linkTo(link, state),
        acceptorRole,
      })
      Object.assign(customer, given({ cloud, tenantCreatedBy, associatedPartnerId: tenantOf(associated, state) }))
    })
}

function attestation(): Arbitrary<Put> {
  const part = fc.constantFrom('Ada', null, undefined)
  return fc
    .record({
      attestedBy: fc.constantFrom('indirect-provider', 'direct-bill', 'indirect-reseller', undefined),
      attestedThrough: fc.constantFrom('portal', 'api', undefined),
      country: fc.constantFrom('same', 'AQ', undefined),
      signer: fc.record({ firstName: part, lastName: part, email: part }),
    })
    .map(({ country, signer, ...attested }) => (customer) => {
      customer.customerAgreement = given({
        acceptedOn: null,
        method: 'attestation',
        ...attested,
        country: country === 'same' ? customer.country : country,
        signer: given(signer),
      })
    })
}

function registration(): Arbitrary<Put> {
  return fc
    .record({
      country: fc.constantFrom('HU', 'KZ', 'BY', 'PL'),
      registrationId: fc.constantFrom(
        '1234567890',
        '123456789012',
        '12345678A',
        '12345678-1-42',
        '１２３４５６７８９０',
        null,
        undefined,
      ),
      phone: fc.constantFrom('+3615550100', null, undefined),
    })
    .map((values) => (customer) => Object.assign(customer, given(values)))
}

function partner(): Arbitrary<Put> {
  return fc.constantFrom('this', 'provider').map((whose) => (customer, state) => {
    customer.tenantId = tenantOf(whose, state) ?? null
  })
}

function linkTo(link: string, state: JsonObject): string {
  if (link === 'no link') return 'https://contoso.example/'
  const reseller = link === 'another reseller' ? STRANGER : tenantOf('this', state)
  const provider = link === 'another provider' ? STRANGER : tenantOf('provider', state)
  const parameters = link === 'reseller' ? `partnerId=${reseller}` : `partnerId=${reseller}&indirectCSPId=${provider}`
  return `https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&${parameters}#/invitation`
}

const STRANGER = 'eeeeeeee-0000-4000-8000-000000000000'

function tenantOf(
  whose: string | null | undefined,
  { reseller = null, providers = null }: JsonObject,
): Json | undefined {
  if (whose === 'another') return STRANGER
  if (whose === 'this') return isObject(reseller) ? reseller.tenantId : undefined
  if (whose !== 'provider') return whose === null ? null : undefined
  const [first = null] = Array.isArray(providers) ? providers : []
  return isObject(first) ? first.tenantId : undefined
}

function given(values: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, Json][] => (value === undefined ? [] : [[key, value]])),
  )
}
