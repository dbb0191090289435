import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { Database } from '../../src/database/database.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { loadExports } from '../../src/ingest/load.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import { TABLES, type TableName } from '../../src/tables/column.ts'
import type { Templates } from '../../src/tables/from-template.ts'
import type { Row } from '../../src/tables/row.ts'
import { templateHeader, templateRows } from '../../src/tables/to-template.ts'

/** What no answer may depend on: the order of the files, and how many threads read them. */
export interface Layout {
  readonly tables: readonly TableName[]
  readonly threads: number
}

export const PLAIN: Layout = { tables: TABLES, threads: 2 }

/** Puts the records of several accounts, each account's in their order, into the order of one file. */
export type Arrange = (accounts: readonly (readonly string[][])[]) => readonly string[][]

/** Accounts as our own templates; the n-th is called `account n`, counted from 1. */
export function templatesOf(roots: readonly Row[], arrange: Arrange = (accounts) => accounts.flat()): Templates {
  const accounts = roots.map((root, i) => templateRows(root, `account ${i + 1}`))
  return new Map(
    TABLES.map((table) => [table, [templateHeader(table), ...arrange(accounts.map((of) => of.get(table) ?? []))]]),
  )
}

/** Loads templates into a database through files, as an audit does, and closes it after use. A reject is a failure. */
export async function loadedTemplates<T>(
  templates: Templates,
  { datasets, asOf }: Circumstances,
  { tables, threads }: Layout,
  use: (database: Database) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  const database = await Database.open({ threads, spillTo: folder, folders: [folder] })
  const onReject = async ({ message, raw }: { message: string; raw: string }) => {
    throw new Error(`rejected: ${message} ${JSON.stringify(raw)}`)
  }
  try {
    const inputs = await Promise.all(tables.map((table) => written(templates.get(table) ?? [], table, folder)))
    const options = { kinds: templateKinds(), datasets, asOf, folder, mapping: {}, onReject }
    const loaded = await loadExports(database, inputs, options)
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
    return await use(database)
  } finally {
    database.close()
    await rm(folder, { recursive: true })
  }
}

async function written(records: readonly (readonly string[])[], table: TableName, folder: string) {
  const path = join(folder, `${table}.csv`)
  await writeFile(path, stringify(records.map((record) => [...record])))
  return { name: `${table}.csv`, path, kind: `template-${table.replaceAll('_', '-')}` }
}
