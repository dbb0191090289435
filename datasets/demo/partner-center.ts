import { stringify } from 'csv-stringify/sync'
import { fold } from '../../src/domain/fold.ts'
import { type Cell, readCell } from '../../src/tables/cell.ts'
import { childrenOf, type Row } from '../../src/tables/row.ts'

// How Partner Center and its PowerShell module write files, as far as it is documented.
const DOWNLOAD = { bom: true, record_delimiter: '\r\n' }
const EXPORT_CSV = { quoted: true, record_delimiter: '\r\n' }

/** What `Get-PartnerIndirectReseller | Export-Csv` writes: the resellers whose partnership is active. */
export function indirectResellers(resellers: readonly Row[]): string {
  const records = resellers
    .filter((root) => childrenOf(root, 'provider_link').every(isListed))
    .map((root) => [
      plain(root.cells.cspCountry),
      plain(mpnId(root)),
      plain(root.cells.legalName),
      plain(root.cells.tenantId),
      'IsIndirectCloudSolutionProviderOf',
      'Active',
    ])
  return stringify([['Location', 'MpnId', 'Name', 'PartnerId', 'RelationshipType', 'State'], ...records], EXPORT_CSV)
}

/** The MPA signed status report. */
export function mpaSignedStatus(resellers: readonly Row[]): string {
  const records = resellers.flatMap((root) =>
    childrenOf(root, 'agreement').map(({ cells }) => [
      plain(root.cells.legalName),
      plain(mpnId(root)),
      'Europe',
      'Authorized',
      cells.signedOn === 'none' || cells.signed === 'false' ? 'Not signed' : 'Signed',
    ]),
  )
  const header = ['Reseller name', 'MPN ID', 'Region', 'MPN vetting status', 'MPA signed status']
  return stringify([header, ...records], DOWNLOAD)
}

/** The export of the customers with whom the distributor has a relationship. */
export function customers(resellers: readonly Row[]): string {
  const records = resellers
    .flatMap((root) => childrenOf(root, 'customer'))
    .filter((customer) => childrenOf(customer, 'customer_link').some(({ cells }) => cells.state === 'active'))
    .map(({ cells }) => [
      plain(cells.tenantId),
      plain(cells.name),
      `${fold(plain(cells.name))}.example`,
      'Cloud Reseller',
      '',
    ])
  return stringify(
    [['Microsoft ID', 'Company name', 'Primary domain name', 'Relationship', 'Tags'], ...records],
    DOWNLOAD,
  )
}

function isListed({ cells }: Row): boolean {
  return cells.state === 'active' && cells.listedByProvider !== 'false'
}

function mpnId(root: Row): Cell {
  return childrenOf(root, 'mpn_id')[0]?.cells.id
}

/** A cell outside our own files: what is not known or not there is empty. */
function plain(cell: Cell): string {
  const reading = readCell(cell)
  return 'value' in reading ? reading.value : ''
}
