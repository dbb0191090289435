import type { ExportKind } from '../../src/datasets/export-kinds.ts'
import { SHIPPED_DATASETS } from '../../src/datasets/load.ts'
import { loadExportKinds } from '../../src/datasets/load-export-kinds.ts'

/** The kinds of export that ship, for tests that need real ones. */
export const shippedKinds: readonly ExportKind[] = await read()

async function read(): Promise<readonly ExportKind[]> {
  const result = await loadExportKinds(SHIPPED_DATASETS)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.kinds
}
