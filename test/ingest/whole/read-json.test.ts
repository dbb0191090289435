import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readWhole } from './read.ts'

const RELATIONSHIPS = `{
  "totalCount": 2,
  "items": [
    { "id": "aaaaaaaa-0000-4000-8000-000000000001", "mpnId": 4391507, "attributes": { "objectType": "PartnerRelationship" } },
    { "id": "aaaaaaaa-0000-4000-8000-000000000002", "mpnId": "0439150", "location": null }
  ]
}`

describe('JSON as the API answers it', () => {
  test('is a record an object; its columns are the paths to the values, its places those of the values', async () => {
    const { head, records, places, end } = await readWhole('a.json', RELATIONSHIPS)
    expect(head?.header.map(({ name }) => name)).toEqual(['id', 'mpnId', 'attributes.objectType', 'location'])
    expect(records).toEqual([
      ['aaaaaaaa-0000-4000-8000-000000000001', '4391507', 'PartnerRelationship', ''],
      ['aaaaaaaa-0000-4000-8000-000000000002', '0439150', '', ''],
    ])
    expect(places[0]?.slice(0, 2)).toEqual(['4:13', '4:62'])
    expect(end?.accounting).toMatchObject({ read: 2, used: 2, rejected: 0 })
  })

  test.each([
    ['a bare list', (items: string) => items],
    ['the answer of a collection', (items: string) => `{ "totalCount": 1, "items": ${items} }`],
    ['the same in Pascal case', (items: string) => `{ "TotalCount": 1, "Items": ${items} }`],
    ['the answer of validateresellers', (items: string) => `{ "validationResults": ${items} }`],
    ['the answer of Graph', (items: string) => `{ "@odata.context": "x", "value": ${items} }`],
    ['a byte order mark before it', (items: string) => `\uFEFF${items}`],
  ])('may be %s', async (_, wrap) => {
    const { records } = await readWhole('a.json', wrap('[{ "mpnId": "1" }]'))
    expect(records).toEqual([['1']])
  })

  test('may be one object, gzip, or UTF-16 as Windows PowerShell writes it', async () => {
    const one = '{ "isAgreementSigned": true }'
    for (const content of [one, Buffer.from(`\uFEFF${one}`, 'utf16le')]) {
      expect((await readWhole('a.json', content)).records).toEqual([['true']])
    }
    expect((await readWhole('a.json.gz', gzipSync(one))).records).toEqual([['true']])
  })

  test('makes an order as many records as it has lines, each with what the order says', async () => {
    const order =
      '[{ "id": "o1", "lineItems": [{ "lineItemNumber": 0 }, { "lineItemNumber": 1 }], "tags": ["a", "b"] }, { "id": "o2" }]'
    const { head, records } = await readWhole('a.json', order)
    expect(head?.header.map(({ name }) => name)).toEqual(['id', 'lineItems.lineItemNumber', 'tags'])
    expect(records).toEqual([
      ['o1', '0', 'a;b'],
      ['o1', '1', 'a;b'],
      ['o2', '', ''],
    ])
  })

  test('keeps an id that is too large for a number as it is written', async () => {
    expect((await readWhole('a.json', '[{ "orderId": 566890604832738111 }]')).records).toEqual([['566890604832738111']])
  })

  test('rejects what is no object among the records, at its place, and reads the others', async () => {
    const { records, rejects, end } = await readWhole('a.json', '[\n  { "mpnId": "1" },\n  7\n]')
    expect(records).toEqual([['1']])
    expect(rejects).toMatchObject([{ number: 2, line: 3, column: 3, code: 'not-an-object' }])
    expect(end?.accounting).toMatchObject({ read: 2, used: 1, rejected: 1 })
  })
})

test.each([
  ['{ "items": [ }', 'not-json', '1:14'],
  ['[{ "a": 1, "a": 2 }]', 'not-json', '1:12'],
  ['7', 'json-of-no-objects', undefined],
  ['', 'empty', undefined],
  [`${'['.repeat(40)}${']'.repeat(40)}`, 'not-json', '1:33'],
])('%j as JSON is refused: %s', async (text, code, place) => {
  const { refusal } = await readWhole('a.json', text)
  expect(refusal?.code).toBe(code)
  expect(refusal?.line === undefined ? undefined : `${refusal.line}:${refusal.column}`).toBe(place)
})

test('the limits of other files hold for JSON', async () => {
  const wide = JSON.stringify([Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`c${i}`, i]))])
  expect((await readWhole('a.json', wide, {}, { columns: 4 })).refusal?.code).toBe('too-many-columns')
  expect((await readWhole('a.json', '[{ "a": "12345" }]', {}, { cell: 4 })).refusal?.code).toBe('cell-too-long')
  expect((await readWhole('a.json', wide, {}, { file: 10 })).refusal?.code).toBe('too-large')
})
