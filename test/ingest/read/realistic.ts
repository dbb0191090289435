import fc from 'fast-check'
import type { Table } from './printing.ts'

/** What one column of an export is likely to hold. */
const columns: readonly fc.Arbitrary<string>[] = [
  fc.uuid(),
  fc.integer({ min: 1, max: 9_999_999 }).map(String),
  fc.constantFrom(
    'Contoso Ltd',
    'Fabrikam, Inc.',
    'Café "Le Midi"',
    'Adventure Works',
    "O'Neil & Sons",
    'Société Générale',
    '',
  ),
  fc
    .tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 99 }))
    .map(([euro, cent]) => `${euro}.${String(cent).padStart(2, '0')}`),
  fc
    .tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 99 }))
    .map(([euro, cent]) => `${euro},${String(cent).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `2020-03-${String(day).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `2/${day}/2019 10:30:00 AM`),
  fc.constantFrom('Active', 'Pending', 'Not signed', 'Cloud Reseller', ''),
  fc.nat({ max: 999 }).map((id) => `https://shop.example/item?id=${id}&lang=fr`),
  fc.nat({ max: 999 }).map((id) => `user${id}@contoso.example`),
  fc.constantFrom('first line\nsecond line', 'one; two', 'a|b', 'He said "no", twice', 'plain words here', ''),
]

const names = [
  'Tenant',
  'MPN ID',
  'Company name',
  'Unit price',
  'Prix unitaire',
  'Day',
  'Charge start',
  'Status',
  'Link',
  'E-mail',
  'Remarks',
]

/** A table as exports hold them: a named header, and columns of one kind each. */
export const realisticTable: fc.Arbitrary<Table> = fc
  .tuple(
    fc.subarray(
      names.map((_, index) => index),
      { minLength: 3 },
    ),
    fc.integer({ min: 3, max: 12 }),
  )
  .chain(([picked, count]) =>
    fc
      .array(fc.tuple(...picked.map((index) => columns[index] ?? fc.constant(''))), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => [picked.map((index) => names[index] ?? ''), ...rows]),
  )
