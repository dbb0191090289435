import { type CellsAnswer, cellsOf } from '../ingest/read/cells-of.ts'
import type { Encoding } from '../ingest/read/decoder.ts'
import type { Dialect } from '../ingest/read/dialect.ts'
import { cellsText } from '../report/cells-text.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { tell } from './given.ts'
import type { Io } from './io.ts'
import { type LimitOptions, limitsFrom } from './limit-options.ts'
import { paintFor } from './paint-for.ts'
import { NotReadable, streamInput } from './read-input.ts'
import { printStageProblem } from './stage-problems.ts'

export interface CellsOptions extends LimitOptions {
  readonly delimiter?: string | undefined
  readonly encoding?: Encoding | undefined
  readonly escape?: Dialect['escape'] | undefined
  readonly format: 'text' | 'json'
  readonly quote?: string | undefined
}

/** `cells FILE`: prints what the reader makes of a file. */
export async function cells(file: string, options: CellsOptions, io: Io): Promise<ExitCode> {
  const { delimiter, encoding, escape: way, quote } = options
  try {
    const answer = await cellsOf(streamInput(file, io), {
      file,
      limits: limitsFrom(options),
      dialect: {
        ...(delimiter !== undefined && { delimiter }),
        ...(quote !== undefined && { quote }),
        ...(way !== undefined && { escape: way }),
      },
      ...(encoding !== undefined && { encoding }),
    })
    if (answer.kind === 'refusal') {
      const line = printStageProblem({ code: 'refused', refusal: answer }, [])
      return tell({ exit: EXIT.unreadable, lines: [line] }, io)
    }
    if (options.format === 'json') await printJson(answer, io)
    else await io.stdout(cellsText(answer, file, paintFor(io.terminal)))
    return EXIT.fine
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error
    return tell({ exit: EXIT.unreadable, lines: [`${file}: ${error.message}`] }, io)
  }
}

/** One record a line, so that it can be read, and written in pieces. */
async function printJson({ header, rows, rejects }: CellsAnswer, { stdout }: Io): Promise<void> {
  await stdout(`{\n  "header": ${JSON.stringify(header)},\n  "rows": [`)
  await printItems(rows, stdout)
  await stdout('],\n  "rejects": [')
  await printItems(rejects, stdout)
  await stdout(']\n}\n')
}

async function printItems(items: readonly unknown[], stdout: Io['stdout']): Promise<void> {
  for (let from = 0; from < items.length; from += PIECE) {
    const lines = items.slice(from, from + PIECE).map((item) => `\n    ${JSON.stringify(item)}`)
    await stdout((from === 0 ? '' : ',') + lines.join(','))
  }
  if (items.length > 0) await stdout('\n  ')
}

const PIECE = 1000
