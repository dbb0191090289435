import { readFiles } from './files.ts'
import { type DatasetsResult, datasetsFrom } from './from-files.ts'

/**
 * Checks the lists of `datasets/` and prepares them for look-up, or says everything that is wrong with them.
 * `read` gives the parsed JSON of a file by its name, undefined where there is none.
 */
export function readDatasets(read: (name: string) => unknown): DatasetsResult {
  const result = readFiles(read)
  return 'problems' in result ? result : datasetsFrom(result.files)
}
