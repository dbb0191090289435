import { accountsFromSources } from '../../src/audit/source-rows.ts'
import { type Case, casesOf, isCase } from '../../src/preflight/case.ts'
import type { Row } from '../../src/tables/row.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { DEMO_INPUTS, loadedExports } from '../audit/loaded-exports.ts'

/** The accounts of the demo's exports, taken back from the source records. */
export async function demoAccounts(): Promise<readonly Row[]> {
  const roots = await loadedExports(DEMO_INPUTS, async ({ database }) => {
    const resellers = await database.rows('SELECT rid FROM reseller ORDER BY rid')
    return accountsFromSources(
      database,
      resellers.map(({ rid }) => Number(rid)),
    )
  })
  return [...roots.values()]
}

/** Every subject of some accounts with its facts. */
export function casesIn(accounts: readonly Row[]): readonly Case[] {
  return accounts.flatMap((root) => casesOf(root, BOOK, CIRCUMSTANCES)).filter(isCase)
}
