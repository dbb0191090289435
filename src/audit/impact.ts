import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Circumstances } from '../facts/expression.ts'
import { loadExports } from '../ingest/load.ts'
import type { Input } from '../ingest/recognise-file.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import type { StageProblem } from '../ingest/stage.ts'
import type { Impact } from '../preflight/impact.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import { type Books, changeTable } from './change-table.ts'
import { type Side, writeDay } from './day-tables.ts'
import type { Judged } from './gate-table.ts'
import { countResellers, impacts } from './impacts.ts'
import { judgeInDatabase } from './judge.ts'

export interface ImpactRequest {
  readonly inputs: readonly Input[]
  readonly mapping: Mapping
  readonly kinds: readonly ExportKind[]
  readonly books: Books
  readonly circumstances: Readonly<Record<Side, Circumstances>>
  readonly scope: Judged
  readonly threads: number
}

/** How many resellers were judged, and those for whom something changes, in the order of their keys. */
export interface ImpactResult {
  readonly resellers: number
  readonly impacts: AsyncIterable<Impact>
}

/**
 * Judges the same exports by the rules of two days and gives what differs to `use`. Each day is read anew: what a cell
 * means may hang on the day too, such as the region of a country.
 */
export async function withImpact<T>(
  request: ImpactRequest,
  use: (result: ImpactResult) => Promise<T>,
): Promise<T | { readonly problems: readonly StageProblem[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-preflight-impact-'))
  try {
    for (const side of ['before', 'after'] as const) {
      const problems = await judgeDay(request, side, folder)
      if (problems.length > 0) return { problems }
    }
    return await withDatabase(request, folder, async (database) => {
      await database.run(changeTable(request.books, folder))
      return use({ resellers: await countResellers(database, folder), impacts: impacts(database, folder) })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function judgeDay(request: ImpactRequest, side: Side, folder: string): Promise<readonly StageProblem[]> {
  const { inputs, mapping, kinds, books, scope } = request
  const circumstances = request.circumstances[side]
  return withDatabase(request, folder, async (database) => {
    const loaded = await loadExports(database, inputs, {
      kinds: [...kinds, ...templateKinds()],
      datasets: circumstances.datasets,
      asOf: circumstances.asOf,
      folder,
      mapping,
      onReject: async () => {},
    })
    if ('problems' in loaded) return loaded.problems
    await judgeInDatabase(database, books[side], circumstances, scope)
    await writeDay(database, books[side], folder, side)
    return []
  })
}

async function withDatabase<T>(
  { threads, inputs }: ImpactRequest,
  folder: string,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const files = inputs.map(({ path }) => path)
  const database = await Database.open({ threads, spillTo: folder, folders: [folder], files })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
