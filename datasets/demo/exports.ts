import { stringify } from 'csv-stringify/sync'
import type { Column, TableName } from '../../src/tables/column.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { childrenOf, type Row } from '../../src/tables/row.ts'
import { templateHeader, templateRows } from '../../src/tables/to-template.ts'
import type { DemoAccount } from './accounts.ts'
import { HOME_REGION } from './distributor.ts'
import { customers, indirectResellers, mpaSignedStatus } from './partner-center.ts'
import { WIDE_LIST } from './wide-list.ts'

/** The distributor's exports, by file name: see README.md for what each is, and what is missing in it. */
export function exportFiles(accounts: readonly DemoAccount[]): ReadonlyMap<string, string> {
  const all = accounts.map(({ name, state }) => ({ name, root: rowsOfState(state) }))
  const enrolled = all.filter(({ root }) => root.cells.tenantId !== 'none')
  const american = all.filter(isAmerican)
  const others = all.filter((one) => !isAmerican(one))
  const atHome = enrolled.map(({ root }) => root).filter(isAtHome)
  return new Map([
    ['resellers.csv', wideList(others, [])],
    ['resellers-americas.csv', wideList(american, LEFT_OUT_IN_AMERICA)],
    ['Get-PartnerIndirectReseller.csv', indirectResellers(atHome)],
    ['MPASignedStatus.csv', mpaSignedStatus(atHome)],
    ['Customers.csv', customers(atHome)],
    ...Object.entries(TEMPLATES).map(([file, [table, columns]]) => [file, template(table, columns, enrolled)] as const),
  ])
}

interface NamedRoot {
  readonly name: string
  readonly root: Row
}

/** A list that came with a company that the distributor took over. */
const LEFT_OUT_IN_AMERICA = ['contactEmailVerifiedOn', 'mpaSignedByRole']

/** Our own templates, with the columns that the distributor can fill. */
const TEMPLATES: Readonly<Record<string, readonly [TableName, readonly string[]]>> = {
  'reseller.csv': [
    'reseller',
    [
      ...['tenantId', 'addressValidated', 'registeredName', 'registeredLine1', 'registeredCity', 'soleProprietor'],
      ...['companyName', 'headquartersDomains', 'authorisedSignatory', 'signInUser', 'pmcCredentials'],
      ...['otherCspTenants', 'usersWithoutMfa', 'partnerCenterApi', 'secureApplicationModel'],
      ...['restrictedOn', 'creditCheckPassedOn', 'supportPlanBoughtOn', 'cloud', 'enrolledWithVianet'],
      ...['businessProfile', 'billingCurrency'],
      ...['users', 'providers', 'customers', 'orders'],
    ],
  ],
  'contact.csv': ['contact', ['mailbox', 'verificationSentOn', 'partnerCenterAccount']],
  'mpn_id.csv': ['mpn_id', ['id', 'type', 'found', 'signInName']],
  'user_role.csv': ['user_role', ['userPrincipalName', 'roles', 'mfa']],
  'provider_link.csv': [
    'provider_link',
    [
      ...['tenantId', 'name', 'country', 'mpnId', 'invitedOn', 'authorizedOn', 'authorizationBoxChecked'],
      ...['state', 'adminAccess', 'listedByProvider', 'informedOfMpaOn'],
    ],
  ],
  'customer.csv': [
    'customer',
    [
      ...['tenantId', 'name', 'country', 'email', 'phone', 'registrationId', 'cloud'],
      ...['tenantCreatedBy', 'associatedPartnerId', 'resellerState', 'resellerSince', 'invitationLink', 'acceptorRole'],
      ...['agreementAcceptedOn', 'agreementMethod', 'agreementCountry', 'attestedBy', 'attestedThrough'],
      ...['signerFirstName', 'signerLastName', 'signerEmail', 'providerRelationships'],
    ],
  ],
  'customer_link.csv': ['customer_link', ['providerTenantId', 'state', 'since']],
  'order_line.csv': [
    'order_line',
    ['id', 'lineItem', 'kind', 'customerTenantId', 'providerTenantId', 'partnerOnRecord', 'placedOn'],
  ],
}

/** Of the tenant from which the distributor has exported something. */
function isAtHome(root: Row): boolean {
  return childrenOf(root, 'agreement').every(({ cells }) => cells.region === HOME_REGION)
}

function isAmerican({ root }: NamedRoot): boolean {
  return ['US', 'CA', 'BR'].includes(root.cells.country ?? '')
}

function wideList(accounts: readonly NamedRoot[], without: readonly string[]): string {
  const columns = [...WIDE_LIST].filter(([header]) => !without.includes(header))
  const records = accounts.map(({ root }) => columns.map(([, column]) => wideCell(root, column)))
  return stringify([columns.map(([header]) => header), ...records])
}

/** The first MPN id and the first agreement are the only ones; what nobody filled in is empty. */
function wideCell(root: Row, { table, name }: Column): string {
  const row = table === 'reseller' ? root : childrenOf(root, table)[0]
  return row?.cells[name] ?? ''
}

function template(table: TableName, columns: readonly string[], accounts: readonly NamedRoot[]): string {
  const full = templateHeader(table)
  const header = full.filter((name) => name === 'account' || name === 'customer' || columns.includes(name))
  const places = header.map((name) => full.indexOf(name))
  const records = accounts.flatMap(({ name, root }) => templateRows(root, name).get(table) ?? [])
  return stringify([header, ...records.map((record) => places.map((place) => record[place]))])
}
