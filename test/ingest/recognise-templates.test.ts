import { expect, test } from 'vitest'
import { recognise } from '../../src/ingest/recognise.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import { TABLE } from '../../src/tables/tables.ts'
import { templateHeader } from '../../src/tables/to-template.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'

const kinds = [...shippedKinds, ...templateKinds()]

test.for(Object.values(TABLE))(
  'the template of $name is recognised, and every column is its own',
  ({ name, columns }) => {
    const result = recognise(templateHeader(name), kinds)
    const keys = name === 'customer_link' ? ['account', 'customer'] : ['account']
    expect('columns' in result && result.columns.flatMap(({ to }) => to)).toEqual([
      ...keys,
      ...columns.map((column) => `${name}.${column.name}`),
    ])
  },
)

test.for(Object.values(TABLE))('the template of $name is recognised by any column that only it has', ({ name }) => {
  const kind = templateKinds().find(({ id }) => id === `template-${name.replaceAll('_', '-')}`)
  const keys = kind?.signature.filter((entry) => typeof entry === 'string') ?? []
  for (const only of kind?.signature.at(-1) ?? []) {
    expect(recognise([...keys, only], kinds)).toMatchObject({ kind: { id: kind?.id } })
  }
})

test('a template with only columns that several tables have is of no kind that we could name', () => {
  expect(recognise(['account', 'tenantId', 'country'], kinds)).toMatchObject({ code: 'unknown-kind' })
})
