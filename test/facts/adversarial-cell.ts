import fc, { type Arbitrary } from 'fast-check'
import { CAUSES } from '../../src/domain/reading.ts'
import type { Cell } from '../../src/tables/cell.ts'
import type { Column } from '../../src/tables/column.ts'
import { othersFor } from '../arbitraries/damage.ts'

/**
 * Cells that a column may have to read and would rather not: values of its type and of others, dressed in odd blanks,
 * in another case, behind a backslash; the words of cells; any text at all. No NUL and no half of a surrogate pair,
 * which no file holds; and no date that settles an order for its whole column, which no cell by itself can know
 * (test/ingest/values.test.ts tells what such columns become).
 */
export function adversarialCell(column: Column): Arbitrary<Cell> {
  const values = [...othersFor(column).map(written), ...(HOSTILE[column.type.name] ?? [])]
  return fc
    .oneof(
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...values), dress).map(([value, wear]) => wear(value)) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS, ...BLANKS) },
      { weight: 1, arbitrary: fc.constantFrom(...Object.values(HOSTILE).flat()) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    )
    .filter((cell) => cell === undefined || !(cell.includes('\0') || /\p{Cs}/u.test(cell) || settlesAnOrder(cell)))
}

/** 30/09/2020, 9.30.2020, 2021-3-5, but neither 2/1/2019, which can be two days, nor 2021-03-05. */
function settlesAnOrder(cell: string): boolean {
  const date = /^\s*'?(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}(?!\d)/.exec(cell)
  if (date !== null) return Number(date[1]) > 12 || Number(date[2]) > 12
  return /^\s*'?\d{4}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)/.test(cell) && !/^\s*\d{4}-\d\d-/.test(cell)
}

const WORDS = [
  ...CAUSES,
  '[]',
  'listed',
  'None',
  ' none',
  'none ',
  '\\none',
  '\\\\none',
  '\\[]',
  '\\',
  '\\\\',
  '\\listed',
]
const BLANKS = ['', ' ', '\t', '\n', '\r\n', '\u00A0', '\u2003', '\u3000', '\u0085', '\u200B', ' \\']

const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  text: [
    ...[
      'claire@contoso.fr',
      'Claire@GMAIL.com',
      'claire@fr.yahoo.com',
      'claire@notgmail.com',
      'a@gmail.com.contoso.fr',
    ],
    ...[
      '"a b"@contoso.fr',
      'claire@bücher.example',
      'claire@xn--bcher-kva.example',
      'claire@contoso.fr.',
      'a@b@gmail.com',
    ],
    ...[
      'Claire <claire@gmail.com>',
      'claire@gmail.com/x',
      'claire@[127.0.0.1]',
      'claire@gmail。com',
      "o'neil@contoso.fr",
    ],
    ...['İstanbul', 'ΑΣ', "it's", '=1+1', '+33155501234', 'x'.repeat(300)],
  ],
  guid: [
    ...[
      'AAAAAAAA-0000-4000-8000-000000000001',
      '{aaaaaaaa-0000-4000-8000-000000000001}',
      '{aaaaaaaa-0000-4000-8000-000000000001',
    ],
    ...[
      'aaaaaaaa000040008000000000000001',
      'aaaaaaaa-0000-4000-8000-00000000000g',
      '\u212Aaaaaaaa-0000-4000-8000-000000000001',
    ],
  ],
  guids: [
    'AAAAAAAA-0000-4000-8000-000000000001;{aaaaaaaa-0000-4000-8000-000000000002}',
    'aaaaaaaa-0000-4000-8000-000000000001;',
    'aaaaaaaa-0000-4000-8000-000000000001;12345',
  ],
  'mpn-id': [
    "'4391507",
    "' 4391507",
    "''4391507",
    '004391507',
    '0',
    '4391507.0',
    '4,391,507',
    '12345678901',
    '٤٣٩',
    '4_391',
  ],
  day: [
    ...['2021-02-30', '2/1/2019', '2/2/2019', '2021-03-05T24:00:00', '2021-03-05 10:00', '2020-02-29'],
    ...[
      '0001-01-01T00:00:00',
      '9999-12-31',
      '1900-02-29',
      '20210305',
      '2021-03-05+02:00',
      '2100-12-31',
      '0099-01-01',
      'infinity',
    ],
  ],
  country: [
    'NA',
    'N/A',
    'NO',
    'fr',
    'Côte d’Ivoire',
    "COTE D'IVOIRE",
    'United  Kingdom',
    'UK',
    'ＦＲ',
    'Türkiye',
    'ıt',
    'F\u200BR',
  ],
  number: ['1e3', '0x10', '1_000', '1,5', '0.1', '-0', '007', '123456789012345.123456', '.5', 'NaN', '١'],
  flag: ['TRUE', 'True', 'vrai', 'OUI', '1', '0', 'on', 'ｔｒｕｅ'],
  roles: [
    'global-admin;admin-agent',
    'global-admin\\;admin-agent',
    'a;;b',
    ';',
    'global-admin;',
    '\\;',
    'none;admin-agent',
    'Admin agent ; Sales agent',
  ],
  domains: [
    'contoso.fr;CONTOSO.com',
    'contoso.fr\\;x',
    'bücher.example',
    'contoso.fr; gmail.com',
    '*.contoso.fr',
    '.fr',
    'contoso.fr;;',
  ],
}

const dress = fc.constantFrom<((value: string) => string)[]>(
  ...Array.from({ length: 6 }, () => (value: string) => value),
  (value) => ` ${value}`,
  (value) => `${value}\u00A0`,
  (value) => `\t${value}\u3000`,
  (value) => `${value}\uFEFF`,
  (value) => `\\${value}`,
  (value) => value.toUpperCase(),
  (value) => value.toLowerCase(),
  (value) => value.normalize('NFD'),
)

function written(value: unknown): string {
  return Array.isArray(value) ? value.join(';') : String(value)
}
