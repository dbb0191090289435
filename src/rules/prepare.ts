// biome-ignore-all lint/style/noRestrictedGlobals: a command of the build is an edge, where arguments and output are.
import { mkdirSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDatasets, SHIPPED_DATASETS } from '../datasets/load.ts'
import { writePreparedLists } from '../datasets/write-prepared.ts'
import { FACTS } from '../facts/catalogue.ts'
import { coverageOf } from './coverage.ts'
import { loadRules } from './load.ts'
import { PREPARED_RULES } from './prepared.ts'
import { printProblem } from './problems-en.ts'

// A step of the build: checks the lists and rules that ship, and that every sentence of the founding document has a
// decision; writes them as one file each, or says what is wrong and exits with 4.

const SHIPPED_RULES = relative(process.cwd(), fileURLToPath(new URL('../../rules/', import.meta.url)))

process.exitCode = await prepare(SHIPPED_RULES)

async function prepare(folder: string): Promise<number> {
  const lists = await loadDatasets(SHIPPED_DATASETS)
  if ('problems' in lists) return refuse(lists.problems.map((problem) => JSON.stringify(problem)))

  const rules = loadRules(folder, { ...lists.datasets, facts: FACTS })
  if ('problems' in rules) return refuse(rules.problems.map(printProblem))
  const { problems } = coverageOf(rules.rules, lists.datasets)
  if (problems.length > 0) return refuse(problems.map((problem) => JSON.stringify(problem)))

  writePreparedLists(SHIPPED_DATASETS)
  mkdirSync(new URL('.', PREPARED_RULES), { recursive: true })
  writeFileSync(PREPARED_RULES, `${JSON.stringify(rules)}\n`)
  return 0
}

function refuse(reasons: readonly string[]): number {
  process.stderr.write(`${reasons.join('\n')}\n`)
  return 4
}
