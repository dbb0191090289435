import { stat } from 'node:fs/promises'

/** What tells a file from one that has been written since: its size, its number, and when it was changed last. */
export async function markOf(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined)
  return found === undefined ? undefined : `${found.size} ${found.ino} ${found.mtimeNs}`
}

/** The files that are not as they were marked, or are gone. */
export async function changedFiles(marks: ReadonlyMap<string, string | undefined>): Promise<readonly string[]> {
  const changed: string[] = []
  for (const [path, mark] of marks) if ((await markOf(path)) !== mark) changed.push(path)
  return changed
}

export async function marksOf(paths: Iterable<string>): Promise<ReadonlyMap<string, string | undefined>> {
  const marks = new Map<string, string | undefined>()
  for (const path of paths) marks.set(path, await markOf(path))
  return marks
}
