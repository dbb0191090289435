import type { Database } from '../database/database.ts'
import type { Datasets } from '../datasets/datasets.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { marketOf, regionOf } from '../domain/region.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import { TABLES } from '../tables/column.ts'
import { buildCanonicalTables } from './canonical-tables.ts'
import type { ColumnNote } from './column-note.ts'
import { identify } from './identify.ts'
import { rawViews } from './raw-tables.ts'
import { LIMITS, type Limits } from './read/limits.ts'
import type { Reject } from './read/part.ts'
import { CREATE_READINGS } from './readings.ts'
import type { Input } from './recognise-file.ts'
import { settle } from './settle.ts'
import { isStaged, type Staged, type StageProblem, stage } from './stage.ts'
import { RECORDS_PER_FILE } from './staged-file.ts'
import { unreadableCells } from './unreadable-cells.ts'

export interface LoadOptions {
  readonly kinds: readonly ExportKind[]
  readonly datasets: Datasets
  readonly asOf: string
  readonly mapping: Mapping
  /** A folder for the clean copies; the caller removes it. */
  readonly folder: string
  readonly onReject: (reject: Reject) => Promise<void>
  /** How much of a file is believed, where it is not what it is by default. */
  readonly limits?: Partial<Limits>
  /**
   * Told how many bytes of the files have been read, and how many records of those that are done; may end the reading by
   * a throw.
   */
  readonly onProgress?: (bytes: number, records: number) => void
  /** Leave out the direct reading: the law that both give the same needs either. */
  readonly carefully?: boolean
}

/** What became of the records of one file: `read` was counted where records are cut, the others where they ended. */
export interface FileAccount {
  readonly file: Staged
  readonly read: number
  readonly used: number
  readonly ignored: number
  readonly rejected: number
}

export type Loaded =
  | { readonly files: readonly FileAccount[]; readonly notes: readonly ColumnNote[] }
  | { readonly problems: readonly StageProblem[] }

/**
 * Reads exports into the canonical tables; all problems of all files at once, and then nothing is loaded. A file of no
 * known kind beside others stops nothing: its records are ignored, and counted.
 */
export async function loadExports(database: Database, inputs: readonly Input[], options: LoadOptions): Promise<Loaded> {
  const { kinds, datasets, folder, mapping, onReject, carefully = false } = options
  const reading = { folder, onReject, carefully, limits: { ...LIMITS, ...options.limits } }
  let [before, records] = [0, 0]
  const staged: Staged[] = []
  const problems: StageProblem[] = []
  for (const [i, input] of inputs.entries()) {
    let bytes = 0
    const onBytes = (count: number) => {
      bytes = Math.min(bytes + count, input.size ?? bytes)
      options.onProgress?.(before + bytes, records)
    }
    const result = await stage(database, input, i + 1, kinds, mapping, { ...reading, onBytes })
    before += input.size ?? 0
    if (isStaged(result)) {
      records += result.accounting.read
      staged.push(result)
    } else {
      problems.push(result)
    }
  }
  if (staged.every(({ unknown }) => unknown !== undefined)) problems.push(...staged.flatMap(unknownKind))
  if (problems.length > 0) return { problems }

  await prepareLists(database, datasets, options.asOf)
  const { files, notes } = await settle(database, staged)
  await database.run(rawViews(files.filter(({ unknown }) => unknown === undefined)))
  await identify(database, files, datasets)
  await buildCanonicalTables(database, files, datasets)
  const used = await usedRecords(database)
  const unreadable = await unreadableCells(database, files, notes)
  await database.run(TABLES.map((table) => `DROP VIEW typed_${table}`).join(';'))
  return {
    files: await Promise.all(files.map((file) => account(database, file, used.get(file.number) ?? 0))),
    notes: [...notes, ...unreadable],
  }
}

function unknownKind({ name, unknown }: Staged): readonly StageProblem[] {
  return unknown === undefined ? [] : [{ code: 'not-recognised', file: name, why: unknown }]
}

/** The closed lists that SQL looks things up in: `known_country` and, for the as-of day, `market`. */
async function prepareLists(database: Database, { countries, markets }: Datasets, asOf: string): Promise<void> {
  await database.run(
    `${CREATE_READINGS}; CREATE TABLE known_country (iso2 VARCHAR); CREATE TABLE market (country VARCHAR, region VARCHAR, currency VARCHAR)`,
  )
  const codes = [...new Set(countries.codes.values())]
  await database.append(
    'known_country',
    codes.map((code) => [code]),
  )
  await database.append(
    'market',
    [...markets.keys()].map((country) => [
      country,
      regionOf(country, asOf, markets),
      marketOf(country, asOf, markets)?.currency ?? null,
    ]),
  )
}

/** How many records of each file stand in a canonical table, by the number of the file. */
async function usedRecords(database: Database): Promise<ReadonlyMap<number, number>> {
  const sources = TABLES.map((part) => `SELECT src FROM part_${part}`).join(' UNION ALL ')
  const rows = await database.rows(
    `SELECT src // ${RECORDS_PER_FILE} AS number, count(DISTINCT src) AS used FROM (${sources}) GROUP BY 1`,
  )
  return new Map(rows.map(({ number, used }) => [Number(number), Number(used)]))
}

async function account(database: Database, file: Staged, used: number): Promise<FileAccount> {
  const [counted] = await database.rows(`SELECT count(*) AS records FROM file_${file.number}`)
  const { read, rejected } = file.accounting
  const ignored = Number(counted?.records) - used
  if (read !== used + ignored + rejected)
    throw new Error(`${file.name}: ${read} records read, but ${used} + ${ignored} + ${rejected} found`)
  return { file, read, used, ignored, rejected }
}
