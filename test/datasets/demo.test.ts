import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DEMO_ACCOUNTS, DEMO_FILES } from '../../datasets/demo/demo.ts'
import { casesOf } from '../../src/preflight/case.ts'
import { judgeAll } from '../../src/preflight/judge.ts'
import type { CheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { BOOK, CIRCUMSTANCES, judgeOtherwise } from '../arbitraries/judge.ts'
import { together } from '../arbitraries/together.ts'

const EXPORTS = new URL('../../datasets/demo/exports/', import.meta.url)
const files = new Map(readdirSync(EXPORTS).map((name) => [name, readFileSync(new URL(name, EXPORTS), 'utf8')]))
const roots = DEMO_ACCOUNTS.map(({ state }) => rowsOfState(state))
const set = together(roots, CIRCUMSTANCES)
const failures = roots.map((root) =>
  judgeAll(casesOf(root, BOOK, set), set)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ rule }) => rule.file.id),
)
const failuresOtherwise = await Promise.all(
  DEMO_ACCOUNTS.map(async ({ state }) => failing(await judgeOtherwise(state))),
)

describe("the demo's exports", () => {
  test('are what the generator writes today (else: npm run demo:generate)', () => {
    expect([...files.keys()].sort()).toEqual([...DEMO_FILES.keys()].sort())
    expect([...files].filter(([name, text]) => DEMO_FILES.get(name) !== text).map(([name]) => name)).toEqual([])
  })

  test.each([
    ['Get-PartnerIndirectReseller.csv', '"Location","MpnId","Name","PartnerId","RelationshipType","State"'],
    ['MPASignedStatus.csv', '\uFEFFReseller name,MPN ID,Region,MPN vetting status,MPA signed status'],
    ['Customers.csv', '\uFEFFMicrosoft ID,Company name,Primary domain name,Relationship,Tags'],
  ])('have the documented header in %s', (name, header) => {
    expect(files.get(name)?.split('\r\n')[0]).toBe(header)
  })

  test('hold 220 resellers, and 2,000 customers and 5,000 order lines give or take a tenth, in less than 2 MB', () => {
    expect(recordsIn('resellers.csv') + recordsIn('resellers-americas.csv')).toBe(220)
    expect(Math.abs(recordsIn('customer.csv') - 2_000)).toBeLessThan(200)
    expect(Math.abs(recordsIn('order_line.csv') - 5_000)).toBeLessThan(500)
    expect([...files.values()].reduce((bytes, text) => bytes + Buffer.byteLength(text), 0)).toBeLessThan(2_000_000)
  })

  test('come from the tenant that the README names', () => {
    const readme = readFileSync(new URL('../README.md', EXPORTS), 'utf8')
    const link = files
      .get('provider_link.csv')
      ?.split('\n')
      .find((line) => line.includes('Distribution GmbH'))
    expect(readme).toContain(`\`${link?.split(',')[1]}\``)
  })
})

describe("the demo's resellers", () => {
  test.each(BOOK.rules.map(({ file }) => file.id))('break the rule %s somewhere', (id) => {
    expect([...failures, ...failuresOtherwise].flat()).toContain(id)
  })

  test('have no failure at all in about half of the cases', () => {
    const share = failures.filter((rules) => rules.length === 0).length / failures.length
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.6)
  })
})

function failing({ verdicts }: CheckAnswer): readonly string[] {
  return verdicts.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)
}

function recordsIn(name: string): number {
  return (files.get(name) ?? '').trimEnd().split('\n').length - 1
}
