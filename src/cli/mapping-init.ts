import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SHIPPED_DATASETS } from '../datasets/load.ts'
import { loadExportKinds } from '../datasets/load-export-kinds.ts'
import { printDatasetProblem } from '../datasets/problems-en.ts'
import { LIMITS } from '../ingest/read/limits.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import { suggestMapping } from '../ingest/suggest-mapping.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { findExports, NOTHING_SAID } from './exports.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type Io, NotWritten } from './io.ts'
import { notLoaded } from './not-loaded.ts'

export interface MappingInitOptions {
  readonly datasets?: string | undefined
  readonly out?: string | undefined
}

/** `mapping init FILE...`: prints, or writes into a file, a mapping that changes nothing until it is edited. */
export async function mappingInit(files: readonly string[], options: MappingInitOptions, io: Io): Promise<ExitCode> {
  const loaded = await loadExportKinds(...(options.datasets === undefined ? [] : [options.datasets]), SHIPPED_DATASETS)
  if ('problems' in loaded) return tell({ exit: EXIT.invalid, lines: loaded.problems.map(printDatasetProblem) }, io)
  const kinds = [...loaded.kinds, ...templateKinds()]
  const folder = await mkdtemp(join(tmpdir(), 'partner-preflight-in-'))
  try {
    const inputs = await findExports(files, NOTHING_SAID, { folder, limit: LIMITS.file }, io)
    if (isFailure(inputs)) return await tell(inputs, io)
    const suggested = await suggestMapping(inputs, kinds)
    if ('problems' in suggested) {
      return await tell(
        notLoaded(
          suggested.problems,
          kinds.map(({ id }) => id),
        ),
        io,
      )
    }
    const mapping = { $schema: SCHEMA, provider: {}, ...suggested.mapping }
    return await write(`${JSON.stringify(mapping, null, 2)}\n`, options.out, io)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Where an editor finds the schema once the package is installed in the folder of the file. */
const SCHEMA = './node_modules/partner-preflight/schemas/mapping.schema.json'

async function write(text: string, out: string | undefined, io: Io): Promise<ExitCode> {
  if (out === undefined) {
    await io.stdout(text)
    return EXIT.fine
  }
  try {
    await writeFile(out, text, { flag: 'wx' })
    return EXIT.fine
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'EEXIST') return tell({ exit: EXIT.usage, lines: [`${out}: it is there already`] }, io)
    throw new NotWritten(`${out}: ${code}`)
  }
}
