import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { FILES } from './file-names.ts'
import { PREPARED_LISTS } from './prepared.ts'

/** Writes the lists of a folder, which have been checked, as one file. */
export function writePreparedLists(folder: URL): void {
  const lists = Object.entries(FILES).map(([key, file]): [string, unknown] => [
    key,
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
  ])
  mkdirSync(new URL('.', PREPARED_LISTS), { recursive: true })
  writeFileSync(PREPARED_LISTS, `${JSON.stringify(Object.fromEntries(lists))}\n`)
}
