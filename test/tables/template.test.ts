import { test } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { TABLES, type TableName } from '../../src/tables/column.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { rowsOfTemplates, type Templates } from '../../src/tables/from-template.ts'
import type { Row } from '../../src/tables/row.ts'
import { templateHeader, templateRows } from '../../src/tables/to-template.ts'
import { anyState } from '../arbitraries/any-state.ts'

describe('our own templates', () => {
  test.prop([fc.array(anyState(), { maxLength: 3 })])('lose nothing of any account state', (states) => {
    const roots = states.map(rowsOfState)
    expect(rowsOfTemplates(templatesOf(roots)).map(plain)).toStrictEqual(roots.map(plain))
  })

  test.prop([anyState()])('lose nothing on their way through a UTF-8 CSV file', (state) => {
    const root = rowsOfState(state)
    const files = new Map([...templatesOf([root])].map(([table, records]) => [table, throughFile(records)]))
    expect(rowsOfTemplates(files).map(plain)).toStrictEqual([plain(root)])
  })

  test.prop([anyState()])('hold a value in every cell, so that an empty one was empty in the state', (state) => {
    for (const [table, records] of templateRows(rowsOfState(state), 'contoso')) {
      for (const record of records) expect(record).toHaveLength(templateHeader(table).length)
    }
  })

  test('name the account first, and the customer where a relationship is one of several', () => {
    expect(TABLES.map((table) => templateHeader(table)[0])).toEqual(TABLES.map(() => 'account'))
    expect(templateHeader('customer_link')).toEqual(['account', 'customer', 'providerTenantId', 'state', 'since'])
  })

  test('call a column that is not there "no-column" and a word that is not there "missing"', () => {
    const [root] = rowsOfTemplates(
      new Map([
        [
          'reseller',
          [
            ['account', 'legalName', 'city'],
            ['contoso', 'Contoso', 'missing'],
          ],
        ],
      ]),
    )
    expect(root?.cells).toMatchObject({ legalName: 'Contoso', city: undefined, country: 'no-column' })
    expect(root?.children.contact?.[0]?.cells).toMatchObject({ email: 'no-column' })
  })
})

function templatesOf(roots: readonly Row[]): Templates {
  const sets = roots.map((root, i) => templateRows(root, `account ${i + 1}`))
  return new Map(
    TABLES.map((table) => [table, [templateHeader(table), ...sets.flatMap((set) => set.get(table) ?? [])]]),
  )
}

function throughFile(records: readonly (readonly string[])[]): string[][] {
  const bytes = Buffer.from(
    stringify([...records.map((record) => [...record])], { quoted: true, quoted_empty: true }),
    'utf8',
  )
  return parse(bytes)
}

interface PlainRow {
  readonly table: TableName
  readonly position: number
  readonly cells: Row['cells']
  readonly children: object
}

/** A row without its way up, which would lead a comparison in circles. */
function plain({ table, position, cells, children }: Row): PlainRow {
  const below = Object.entries(children).map(([name, rows]) => [name, rows.map(plain)])
  return { table, position, cells, children: Object.fromEntries(below) }
}
