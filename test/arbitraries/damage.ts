import words from '../../datasets/words.json' with { type: 'json' }
import type { Column } from '../../src/tables/column.ts'
import type { Json } from './json.ts'

/** What may take the place of any value: nothing said, nothing there, blanks, and shapes that do not belong. */
export const DAMAGE: readonly (Json | undefined)[] = [
  undefined,
  undefined,
  undefined,
  null,
  '',
  ' ',
  42,
  true,
  {},
  ['?'],
  '?',
]

/** Other values for a column: good ones, bad ones, and ones that can be read in two ways or in none. */
export function othersFor({ table, name, type }: Column): readonly Json[] {
  return ADDRESSES[`${table}.${name}`] ?? OTHERS[type.name] ?? wordsOf(type.name)
}

const MAIL = [
  'claire@gmail.com',
  'claire@live.com',
  'claire@orange.fr',
  'claire@tailspin.example',
  'claire(at)contoso',
  'a@b.fr, c@d.fr',
]

const ADDRESSES: Readonly<Record<string, readonly Json[]>> = {
  'contact.email': MAIL,
  'customer.email': MAIL,
  'contact.securityEmail': MAIL,
  'reseller.signInUser': MAIL,
  'mpn_id.signInName': MAIL,
  'contact.supportEmail': MAIL,
  // The tenant of the first account that is made: a customer may turn out to be the reseller itself.
  'customer.tenantId': ['aaaaaaaa-0000-4000-8000-000000000001', '12345', 'dddddddd-0000-4000-8000-000000000000'],
}

const OTHERS: Readonly<Record<string, readonly Json[]>> = {
  text: ['Contoso', '-', 'none', 'missing', '\\none', '=1+1'],
  guid: ['12345', 'dddddddd-0000-4000-8000-000000000000', '{DDDDDDDD-0000-4000-8000-000000000000}'],
  guids: [[], ['dddddddd-0000-4000-8000-000000000000'], ['12345', 'aaaaaaaa-0000-4000-8000-000000000001'], null],
  'mpn-id': ['5999999', '4.39E+06', "'0012", '-1'],
  day: [
    '2021-01-26',
    '2021-03-02',
    '2021-03-15T10:00:00Z',
    '2021-03-31',
    '2/1/2019',
    '2/2/2019',
    '2021-02-30',
    '0001-01-01',
    'soon',
  ],
  country: ['FR', 'us', 'BRA', 'Royaume-Uni', 'CN', 'Cuba', 'Congo', 'Korea', 'Atlantis'],
  currency: ['EUR', 'usd', 'GBP', '€', 'euro'],
  region: ['europe', 'United States', 'brazil', 'the Moon'],
  flag: [true, false, false, 'yes', 'non', 'perhaps'],
  number: [0, 1, 12, -1, '3', 'many'],
  role: ['global-admin', 'Admin agent', 'guest-inviter', 'sales-agent', '???'],
  roles: [
    [],
    ['sales-agent'],
    ['admin-agent'],
    ['Administrateur général', 'Admin agent'],
    ['sales-agent', '???'],
    'admin-agent; global-admin',
  ],
  domains: [[], ['fabrikam.example'], ['gmail.com', 'not a domain'], ['CONTOSO.FR'], 'contoso.com'],
  listing: [[], [], null],
}

function wordsOf(type: string): readonly Json[] {
  const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = words.words
  const vocabulary = lists[type.replace('word:', '')]
  if (vocabulary === undefined) throw new Error(`no values for columns of the type ${type}`)
  return [
    ...Object.entries(vocabulary).flatMap(([word, [alias]]) => (alias === undefined ? [word] : [word, alias])),
    'perhaps',
  ]
}
