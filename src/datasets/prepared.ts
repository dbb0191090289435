import { readFileSync } from 'node:fs'
import type { Datasets } from './datasets.ts'
import { FILES } from './file-names.ts'
import type { Files } from './files.ts'
import { datasetsFrom } from './from-files.ts'

/** The lists that ship in one file, as the build wrote it; the same for the sources and for what is built from them. */
export const PREPARED_LISTS = new URL('../../dist/datasets/lists.json', import.meta.url)

/**
 * Reads the lists that the build has checked; they are not checked again, so that starting costs milliseconds.
 * Lists that are absent or are none mean that the build was not run, which is a thrown error.
 */
export function readPreparedDatasets(url: URL = PREPARED_LISTS): Datasets {
  const files: unknown = JSON.parse(readFileSync(url, 'utf8'))
  const result = isFiles(files) ? datasetsFrom(files) : undefined
  if (result !== undefined && 'datasets' in result) return result.datasets
  throw new Error(`${url.pathname} holds no lists: run the build again`)
}

function isFiles(value: unknown): value is Files {
  return typeof value === 'object' && value !== null && Object.keys(FILES).every((key) => Object.hasOwn(value, key))
}
