import type { Datasets } from '../../src/datasets/datasets.ts'
import { loadDatasets, SHIPPED_DATASETS } from '../../src/datasets/load.ts'

/** The lists that ship, for tests that need real ones. */
export const shipped: Datasets = await read()

async function read(): Promise<Datasets> {
  const result = await loadDatasets(SHIPPED_DATASETS)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.datasets
}
