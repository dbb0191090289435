import { readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Database } from '../../src/database/database.ts'
import type { ColumnNote } from '../../src/ingest/column-note.ts'
import { type FileAccount, loadExports } from '../../src/ingest/load.ts'
import type { Reject } from '../../src/ingest/read/part.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import type { Mapping } from '../../src/schemas/generated/mapping.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'

const EXPORTS = fileURLToPath(new URL('../../datasets/demo/exports/', import.meta.url))

type Inputs = Parameters<typeof loadExports>[1]

/** The exports of the demo, as a user names them. */
export const DEMO_INPUTS: Inputs = readdirSync(EXPORTS)
  .sort()
  .map((name) => ({ name, path: join(EXPORTS, name) }))

/** Exports in a database, with what became of their records. */
export interface LoadedExports {
  readonly database: Database
  readonly files: readonly FileAccount[]
  readonly rejects: readonly Reject[]
  readonly notes: readonly ColumnNote[]
}

/** Loads exports as an audit does, by their headers, and closes the database after use. */
export async function loadedExports<T>(
  inputs: Inputs,
  use: (loaded: LoadedExports) => Promise<T>,
  { mapping = {}, carefully = false }: { readonly mapping?: Mapping; readonly carefully?: boolean } = {},
): Promise<T> {
  const { datasets, asOf } = CIRCUMSTANCES
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  const database = await Database.open({
    threads: 2,
    spillTo: folder,
    folders: [folder],
    files: inputs.map(({ path }) => path),
  })
  const rejects: Reject[] = []
  const onReject = async (reject: Reject) => void rejects.push(reject)
  try {
    const kinds = [...shippedKinds, ...templateKinds()]
    const options = { kinds, datasets, asOf, folder, mapping, onReject, carefully }
    const loaded = await loadExports(database, inputs, options)
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
    return await use({ database, files: loaded.files, rejects, notes: loaded.notes })
  } finally {
    database.close()
    await rm(folder, { recursive: true })
  }
}

/** The same for files given by name and text. */
export async function loadedTexts<T>(
  texts: Readonly<Record<string, string>>,
  use: (loaded: LoadedExports) => Promise<T>,
  mapping: Mapping = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  try {
    const inputs = Object.keys(texts).map((name) => ({ name, path: join(folder, name) }))
    for (const { name, path } of inputs) await writeFile(path, texts[name] ?? '')
    return await loadedExports(inputs, use, { mapping })
  } finally {
    await rm(folder, { recursive: true })
  }
}
