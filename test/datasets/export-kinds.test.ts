import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readExportKinds } from '../../src/datasets/export-kinds.ts'
import { fold } from '../../src/domain/fold.ts'
import { TABLE } from '../../src/tables/tables.ts'
import { shippedKinds } from './shipped-kinds.ts'

const COLUMNS = Object.values(TABLE).flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`))

const VISITORS = {
  $schema: '../../schemas/export-kind.schema.json',
  id: 'visitors',
  title: { en: 'Visitors', fr: 'Visiteurs' },
  source: 'ours',
  template: false,
  signature: ['Guest'],
  columns: [{ headers: ['Guest', 'Invité'], to: ['customer.name'] }],
  ignored: ['Badge'],
  constants: {},
  lists: {},
  complete: [],
}

test('the schema offers exactly the columns that the canonical tables have', async () => {
  const schema = JSON.parse(await readFile(new URL('../../schemas/export-kind.schema.json', import.meta.url), 'utf8'))
  expect(schema.$defs.canonicalColumn.enum).toEqual(COLUMNS)
})

test('the kinds that ship are these', () => {
  expect(shippedKinds.map(({ id }) => id)).toEqual([
    'activity-log',
    'agreement-status',
    'billing-profile',
    'customer-details',
    'customer-orders',
    'customer-subscriptions',
    'customer-users',
    'customers',
    'entra-users',
    'gdap-customers',
    'gdap-relationships',
    'indirect-resellers',
    'legal-profile',
    'mpa-signed-status',
    'mpn-profile',
    'order-lines',
    'organization-profile',
    'partner-profile',
    'reconciliation-daily-usage',
    'reconciliation-license-based',
    'reconciliation-one-time',
    'reconciliation-usage-based',
    'reseller-list',
    'reseller-performance',
    'reseller-validation',
    'role-members',
    'roles',
    'subscriptions',
  ])
})

test.for(shippedKinds)('no two headers of $id are the same but for case, accents and punctuation', (kind) => {
  const headers = [...kind.columns.flatMap((column) => column.headers), ...kind.ignored].map(fold)
  expect(headers).toEqual([...new Set(headers)])
})

test.for(shippedKinds)('no two columns of $id feed one field', ({ columns }) => {
  const targets = columns.flatMap(({ to }) => to)
  expect(targets).toEqual([...new Set(targets)])
})

test('the wide list has a field for each of its 44 columns', () => {
  const wide = shippedKinds.find(({ id }) => id === 'reseller-list')
  expect(wide?.columns).toHaveLength(44)
  expect(wide?.columns.every(({ to }) => to.length === 1)).toBe(true)
})

test.for([
  ['another name than its file has', { id: 'guests' }, { code: 'wrong-shape', at: '/id' }],
  ['a misspelt column', { columns: [{ headers: ['Guest'], to: ['customer.nmae'] }] }, { at: '/columns/0/to/0' }],
  ['a header of nothing but signs', { ignored: ['--'] }, { at: '/ignored/0' }],
  [
    'a constant nobody can know',
    { constants: { 'customer.name': '=reseller.mood' } },
    { at: '/constants/customer.name' },
  ],
  ['one header for two columns', { ignored: ['invite'] }, { code: 'two-meanings', text: 'invite' }],
  ['a signature of a header it does not have', { signature: ['Host'] }, { code: 'unknown-reference', text: 'Host' }],
] as const)('a kind with %s is refused', ([, change, problem]) => {
  const result = readExportKinds(new Map([['visitors.json', { ...VISITORS, ...change }]]))
  expect(result).toMatchObject({ problems: [{ file: 'visitors.json', ...problem }] })
})

test('everything that is wrong with all files is said at once', () => {
  const files = new Map([
    ['visitors.json', { ...VISITORS, signature: ['Host', 'Place'] }],
    ['people.json', {}],
  ])
  const result = readExportKinds(files)
  expect('problems' in result && new Set(result.problems.map(({ file }) => file))).toEqual(new Set(files.keys()))
})
