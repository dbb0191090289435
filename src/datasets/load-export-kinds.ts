import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ExportKindsResult, readExportKinds } from './export-kinds.ts'
import type { DatasetProblem } from './problem.ts'

/**
 * Reads the kinds of export from the folder `export-kinds` of folders of datasets. Of several, the first that has a
 * kind gives it: the user's, then the shipped one.
 */
export async function loadExportKinds(...folders: readonly (URL | string)[]): Promise<ExportKindsResult> {
  const problems: DatasetProblem[] = []
  const paths = new Map<string, string>()
  for (const folder of folders) {
    const kinds = join(folder instanceof URL ? fileURLToPath(folder) : folder, 'export-kinds')
    for (const name of await namesIn(kinds)) {
      if (!paths.has(name)) paths.set(name, join(kinds, name))
    }
  }
  if (paths.size === 0) problems.push({ code: 'not-found', file: 'export-kinds' })

  const files = new Map<string, unknown>()
  for (const [name, path] of paths) {
    try {
      files.set(name, JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')))
    } catch (error) {
      const code = error instanceof SyntaxError ? 'not-json' : 'not-readable'
      problems.push({ code, file: path, detail: String(error) })
    }
  }
  const result = readExportKinds(files)
  if ('problems' in result) problems.push(...result.problems)
  return problems.length > 0 ? { problems } : result
}

/** A folder of datasets need not have kinds of its own. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => name.endsWith('.json')).sort()
}
