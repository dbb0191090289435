import fc, { type Arbitrary } from 'fast-check'
import type { Table } from '../../src/tables/column.ts'
import { listsOf, TABLE } from '../../src/tables/tables.ts'

/**
 * Objects that only remotely look like an account state: at any known place there may be anything that JSON can hold,
 * the words that cells use for themselves above all.
 */
export function anyState(): Arbitrary<object> {
  return element(TABLE.reseller).map((state) => ({ ...state }))
}

const AWKWARD = [
  ...['none', 'missing', 'no-column', 'unreadable', 'ambiguous', 'conflict', '[]', 'listed'],
  ...[
    '\\',
    '\\none',
    '\\\\',
    '',
    ' ',
    '\t',
    ';',
    'a;b',
    '\\;',
    '"',
    "'",
    ',',
    '\n',
    '\r\n',
    '\uFEFF',
    '\0',
    '\uD800',
    '\u{1F600}',
  ],
]

const scalar = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constant(null),
  fc.double(),
  fc.boolean(),
)
const anything = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.jsonValue() },
)

/** An element as the table's columns and lists describe it, each key absent, as it should be, or something else. */
function element(table: Table): Arbitrary<object> {
  const lists = listsOf(table.name)
  const scalars = table.columns.filter(({ name }) => lists.every(({ list }) => list !== name))
  const contact = table.name === 'reseller' ? TABLE.contact.columns : []
  return fc
    .tuple(
      tree([...scalars, ...contact].map(({ path }) => path)),
      fc.record(Object.fromEntries(lists.map((list) => [list.list, listOf(list)])), { requiredKeys: [] }),
    )
    .map(([own, below]) => ({ ...own, ...below }))
}

function listOf(table: Table): Arbitrary<unknown> {
  const elements = fc.array(fc.oneof({ weight: 4, arbitrary: element(table) }, { weight: 1, arbitrary: anything }), {
    maxLength: 3,
  })
  return fc.oneof({ weight: 4, arbitrary: elements }, { weight: 1, arbitrary: anything })
}

/** Nested objects that have the paths, some of them cut short. */
function tree(paths: readonly (readonly string[])[]): Arbitrary<Readonly<Record<string, unknown>>> {
  const keys = [...new Set(paths.flatMap(([key]) => key ?? []))]
  const branches = keys.map((key) => {
    const below = paths.filter(([first]) => first === key).map(([, ...rest]) => rest)
    const deeper = below.filter((path) => path.length > 0)
    const branch =
      deeper.length === 0
        ? anything
        : fc.oneof({ weight: 6, arbitrary: tree(deeper) }, { weight: 1, arbitrary: anything })
    return [key, branch] as const
  })
  return fc.record(Object.fromEntries(branches), { requiredKeys: [] })
}
