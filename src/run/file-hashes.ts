import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { byUtf8 } from './utf8-order.ts'

/** A file of a run by its path from the folder, with `/`. */
export interface FileHash {
  readonly file: string
  readonly bytes: number
  /** Of its bytes; undefined for what is no plain file, such as a link, or cannot be read. */
  readonly sha256: string | undefined
}

/** The hash of every file in a folder and those within, in the order of their names; undefined where it is no folder. */
export async function fileHashes(folder: string): Promise<readonly FileHash[] | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return undefined
  const hashes: FileHash[] = []
  for (const entry of entries) {
    if (entry.isDirectory()) continue
    const path = join(entry.parentPath, entry.name)
    const file = relative(folder, path).split(sep).join('/')
    hashes.push({ file, ...(entry.isFile() ? await hashOf(path) : UNREADABLE) })
  }
  return hashes.sort((a, b) => byUtf8(a.file, b.file))
}

const UNREADABLE = { bytes: 0, sha256: undefined }

async function hashOf(path: string): Promise<Omit<FileHash, 'file'>> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk)
      bytes += chunk.length
    }
  } catch {
    return UNREADABLE
  }
  return { bytes, sha256: hash.digest('hex') }
}
