import { expect, test } from 'vitest'
import type { Mapping } from '../../src/schemas/generated/mapping.ts'
import { loadedTexts } from '../audit/loaded-exports.ts'

// What single columns of exports become, as their documents have it.

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001'
const CUSTOMER = 'cccccccc-0000-4000-8000-000000000001'

test('a customer’s registration number and the reseller named for it come from the API’s Customer', async () => {
  const customer = (associated: string) =>
    `{ "items": [{ "id": "${CUSTOMER}", "companyProfile": { "companyName": "Contoso", "organizationRegistrationNumber": "0123/45" }, "relationshipToPartner": "reseller", "associatedPartnerId": ${associated} }] }`
  const said = `SELECT r.key, c."registrationId", c."associatedPartnerId" FROM customer c JOIN reseller r ON r.rid = c.parent`
  expect(await rows({ 'customers.json': customer(`"${TENANT.toUpperCase()}"`) }, said)).toEqual([
    { key: TENANT, registrationId: '0123/45', associatedPartnerId: TENANT },
  ])
  // An MPN ID in its place says whose customer it is, and nothing of a tenant.
  expect(await rows({ 'customers.json': customer('"4391507"') }, said)).toEqual([
    { key: 'mpn:4391507', registrationId: '0123/45', associatedPartnerId: null },
  ])
})

test('the organization profile gives the name that the company does business under, not the legal one', async () => {
  const text = `Id,CompanyName,DefaultAddress,TenantId,Domain,Email,Language,Culture\n1,Contoso,@{},${TENANT},,,,\n`
  const said = 'SELECT "companyName", "legalName", "legalName_why" AS why FROM reseller'
  expect(await rows({ 'profile.csv': text }, said)).toEqual([
    { companyName: 'Contoso', legalName: null, why: 'no-column' },
  ])
})

test('the billing profile gives the currency of the bills, and no legal address', async () => {
  const text =
    '{ "companyName": "Contoso", "address": { "country": "US" }, "taxId": "x", "billingCurrency": "EUR", "profileType": "BillingProfile" }'
  const mapping: Mapping = { files: [{ file: '*.json', constants: { resellerTenantId: TENANT } }] }
  const said = 'SELECT key, "billingCurrency", country, "companyName" FROM reseller'
  expect(await rows({ 'billing.json': text }, said, mapping)).toEqual([
    { key: TENANT, billingCurrency: 'EUR', country: null, companyName: null },
  ])
})

test('an ID that validateresellers calls valid has been found; one that it does not call so may exist', async () => {
  const text =
    '{ "validationResults": [{ "partnerId": "4390001", "isValidPartnerIdOnRecord": true }, { "partnerId": "4390002", "isValidPartnerIdOnRecord": false, "errorCode": 900400, "errorDescription": "x" }] }'
  expect(await rows({ 'answer.json': text }, 'SELECT id, found, found_why AS why FROM mpn_id ORDER BY id')).toEqual([
    { id: '4390001', found: true, why: null },
    { id: '4390002', found: null, why: 'missing' },
  ])
})

test('delegated access is that of whoever made the export: only a mapping makes it the reseller’s', async () => {
  const text = `Id,CustomerTenantId,OrganizationDisplayName,DapEnabled\n1,${CUSTOMER},Contoso,True\n`
  const said = 'SELECT "delegatedAccess", "delegatedAccess_why" AS why FROM customer'
  const made: Mapping = { files: [{ file: '*.csv', constants: { resellerTenantId: TENANT } }] }
  expect(await rows({ 'dap.csv': text }, said, made)).toEqual([{ delegatedAccess: null, why: 'no-column' }])
  const told: Mapping = {
    files: [
      {
        file: '*.csv',
        constants: { resellerTenantId: TENANT },
        columns: { DapEnabled: 'customer.delegatedAccess' },
        values: { DapEnabled: { true: 'dap', false: 'missing' } },
      },
    ],
  }
  expect(await rows({ 'dap.csv': text }, said, told)).toEqual([{ delegatedAccess: 'dap', why: null }])
})

function rows(files: Readonly<Record<string, string>>, query: string, mapping: Mapping = {}) {
  return loadedTexts(files, ({ database }) => database.rows(query), mapping)
}
