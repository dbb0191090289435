import { accountsFromSources } from '../../src/audit/source-rows.ts'
import { type Case, casesOf, isCase } from '../../src/preflight/case.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { DEMO_INPUTS, loadedExports } from '../audit/loaded-exports.ts'

/** Every subject of the demo's exports with its facts, known before anything is measured. */
export async function demoCases(): Promise<readonly Case[]> {
  const roots = await loadedExports(DEMO_INPUTS, async ({ database }) => {
    const resellers = await database.rows('SELECT rid FROM reseller ORDER BY rid')
    return accountsFromSources(
      database,
      resellers.map(({ rid }) => Number(rid)),
    )
  })
  return [...roots.values()].flatMap((root) => casesOf(root, BOOK, CIRCUMSTANCES)).filter(isCase)
}
