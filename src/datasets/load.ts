import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FILES } from './file-names.ts'
import type { DatasetsResult } from './from-files.ts'
import type { DatasetProblem, Report } from './problem.ts'
import { readDatasets } from './read.ts'

/** The folder of the lists that ship with the product. */
export const SHIPPED_DATASETS = new URL('../../datasets/', import.meta.url)

/** Reads the lists from disk. Of several folders, the first that has a file gives it: the user's, then the shipped one. */
export async function loadDatasets(...folders: readonly (URL | string)[]): Promise<DatasetsResult> {
  const problems: DatasetProblem[] = []
  const report: Report = (problem) => problems.push(problem)
  const paths = folders.map((folder) => (folder instanceof URL ? fileURLToPath(folder) : folder))

  for (const path of paths) {
    // Otherwise a misspelt folder would quietly leave the shipped lists in force.
    if ((await orUndefined(stat(path), path, report)) === undefined) report({ code: 'not-found', file: path })
  }
  const values = new Map<string, unknown>()
  for (const file of Object.values(FILES)) values.set(file, await firstValue(paths, file, report))
  return problems.length > 0 ? { problems } : readDatasets((file) => values.get(file))
}

async function firstValue(folders: readonly string[], file: string, report: Report): Promise<unknown> {
  for (const folder of folders) {
    const path = join(folder, file)
    const text = await orUndefined(readFile(path, 'utf8'), path, report)
    if (text !== undefined) return parse(text, path, report)
  }
  return undefined
}

function parse(text: string, file: string, report: Report): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    report({ code: 'not-json', file, detail: String(error) })
    return undefined
  }
}

/** What is read, or undefined where there is nothing to read. */
async function orUndefined<T>(reading: Promise<T>, file: string, report: Report): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (code !== 'ENOENT') report({ code: 'not-readable', file, detail: code })
    return undefined
  }
}
