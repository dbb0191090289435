import { describe, expect, test } from 'vitest'
import { FACTS } from '../../src/facts/catalogue.ts'
import { Query } from '../../src/facts/query.ts'
import { Scope } from '../../src/facts/scope.ts'
import { TABLE_OF } from '../../src/tables/subject.ts'

const LONG = `CASE WHEN s."legalName" = 'Contoso' THEN 'a name that makes the text long enough to be worked out once' END`

describe('the SQL of facts stays short', () => {
  test.each([...FACTS.values()].map((fact) => [fact.name, fact] as const))('%s', (_, { subject, expression }) => {
    const scope = Scope.over(TABLE_OF[subject], 'any')
    const { value, why, at } = scope.sql(expression)
    expect([value, why, at, scope.from()].join('').length).toBeLessThan(10_000)
  })
})

describe('a query', () => {
  test('works out what is asked for twice in one column, a layer below', () => {
    const query = Query.over('reseller')
    const name = query.once(LONG)
    expect(query.once(LONG)).toBe(name)
    expect(query.from()).toBe(`(SELECT s.*, ${LONG} AS ${name} FROM slice_reseller s) s`)
  })

  test('joins in one place what is joined twice on one condition', () => {
    const query = Query.over('contact')
    const mail = query.found('mail', (alias) => `${alias}.text = s."email"`)
    expect(query.found('mail', (alias) => `${alias}.text = s."email"`)).toBe(mail)
    expect(query.from()).toBe(`slice_contact s\nLEFT JOIN mail ${mail} ON ${mail}.text = s."email"`)
  })

  test('joins on what was worked out above the layer that works it out, and hands up the rows it joined before', () => {
    const query = Query.over('mpn_id')
    const owner = query.row('reseller', (alias) => `${alias}.rid = s.parent`)
    query.use(owner, 'legalName')
    const name = query.once(LONG.replace('s.', `${owner}.`))
    const spelling = query.found('spelling', (alias) => `${alias}.text = ${name}`)
    const [layer, ...joins] = query.from().split(`) s\n`)
    expect(layer).toContain(`"legalName" := ${owner}."legalName") AS ${owner}`)
    expect(joins).toEqual([`LEFT JOIN spelling ${spelling} ON ${spelling}.text = ${name}`])
  })
})
