import { readFileSync } from 'node:fs'
import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import schema from '../../schemas/account-state.schema.json' with { type: 'json' }
import { validateAccountState } from '../../src/schemas/generated/account-state.ts'
import type { Table } from '../../src/tables/column.ts'
import { listsOf, TABLE } from '../../src/tables/tables.ts'
import { compliantState } from '../arbitraries/compliant-state.ts'
import { judge } from '../arbitraries/judge.ts'

const contoso = JSON.parse(readFileSync(new URL('../../datasets/examples/contoso.json', import.meta.url), 'utf8'))

describe('the schema of an account state', () => {
  test('has a place for every column, and no place that no column reads', () => {
    const places = leavesOf(schema).filter((path) => path !== '$schema' && path !== 'asOf')
    expect(places.sort()).toEqual([...new Set(pathsOf(TABLE.reseller))].sort())
  })

  test.prop([compliantState(1)])('takes every compliant state as it is', (state) => {
    expect(validateAccountState(state)).toEqual({ value: state })
  })

  test.each(['reseler', 'mpnIDs', 'order'])('flags a misspelt key such as %s', (key) => {
    expect(validateAccountState({ ...contoso, [key]: {} })).toMatchObject({
      problems: [{ keyword: 'additionalProperties', params: { additionalProperty: key } }],
    })
  })
})

describe('the example that ships', () => {
  test('is what the schema asks for', () => {
    expect(validateAccountState(contoso)).toEqual({ value: contoso })
  })

  test('passes every rule of its day that applies to it', async () => {
    const { verdicts } = await judge(contoso)
    expect(verdicts.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')).toEqual([])
  })
})

/** The dotted path of every scalar and list that the tables know, `[]` for the elements of a list. */
function pathsOf(table: Table, above = ''): readonly string[] {
  const columns = table.name === 'reseller' ? [...table.columns, ...TABLE.contact.columns] : table.columns
  return [
    ...columns.map(({ path }) => above + path.join('.')),
    ...listsOf(table.name).flatMap((list) => pathsOf(list, `${above}${list.list}[].`)),
  ]
}

/** As much of a JSON Schema as says where something may stand. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
}

const DEFINITIONS = new Map<string, Shape>(Object.entries(schema.$defs))

/** The dotted path of every property that has no properties of its own. */
function leavesOf(shape: Shape, path = ''): readonly string[] {
  const { properties, items } = resolved(shape)
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([key, below]) => leavesOf(below, path === '' ? key : `${path}.${key}`))
  }
  const below = items === undefined ? [] : leavesOf(items, `${path}[]`)
  return [path, ...below.filter((leaf) => leaf !== `${path}[]`)]
}

function resolved(shape: Shape): Shape {
  return DEFINITIONS.get(shape.$ref?.replace('#/$defs/', '') ?? '') ?? shape
}
