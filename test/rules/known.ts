import { loadDatasets, SHIPPED_DATASETS } from '../../src/datasets/load.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import type { Known } from '../../src/rules/known.ts'

/** The catalogue and the lists that ship. */
export async function shippedKnown(): Promise<Known> {
  const lists = await loadDatasets(SHIPPED_DATASETS)
  if ('problems' in lists) throw new Error(JSON.stringify(lists.problems))
  return { ...lists.datasets, facts: FACTS }
}
