import type { Datasets } from '../datasets/datasets.ts'
import { readPreparedDatasets } from '../datasets/prepared.ts'
import { readPreparedRules } from '../rules/prepared.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'

/** What every judgement stands on: the closed lists and the rules. */
export interface Ground {
  readonly datasets: Datasets
  readonly ruleSet: RuleSet
}

/** Folders of the user's own lists and rules. */
export interface GroundOptions {
  readonly datasets?: string | undefined
  readonly rules?: string | undefined
}

/** Reads the lists and rules that ship, or the user's own. Those that ship were checked when they were built. */
export async function loadGround(options: GroundOptions): Promise<Ground | Failure> {
  const datasets = await loadLists(options.datasets)
  if ('exit' in datasets) return datasets
  if (options.rules === undefined) return { datasets, ruleSet: readPreparedRules() }

  const [{ loadRules }, { printProblem }, { FACTS }] = await Promise.all([
    import('../rules/load.ts'),
    import('../rules/problems-en.ts'),
    import('../facts/catalogue.ts'),
  ])
  const ruleSet = loadRules(options.rules, { ...datasets, facts: FACTS })
  if ('problems' in ruleSet) return { exit: EXIT.invalid, lines: ruleSet.problems.map(printProblem) }
  return { datasets, ruleSet }
}

/** Reads the lists that ship; those of the folder come first. */
export async function loadLists(folder: string | undefined): Promise<Datasets | Failure> {
  if (folder === undefined) return readPreparedDatasets()
  const [{ loadDatasets, SHIPPED_DATASETS }, { printDatasetProblem }] = await Promise.all([
    import('../datasets/load.ts'),
    import('../datasets/problems-en.ts'),
  ])
  const lists = await loadDatasets(folder, SHIPPED_DATASETS)
  if ('datasets' in lists) return lists.datasets
  return { exit: EXIT.invalid, lines: lists.problems.map(printDatasetProblem) }
}
