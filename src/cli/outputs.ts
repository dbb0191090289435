import type { Output } from '../report/report.ts'
import { OutputFailure, RunFolder } from '../run/run-folder.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { tell } from './given.ts'
import type { Io } from './io.ts'

/** Why these formats need a folder: standard output takes one text. */
export function filesOnly(formats: readonly string[]): string | undefined {
  if (formats.length > 1) return 'several formats are several files: name a folder with --out'
  return formats[0] === 'xlsx' ? 'a workbook is a file: name a folder with --out' : undefined
}

/** Writes files into a new folder, or prints the first of them where there is none; a failure gives its exit code. */
export async function writeOutputs(
  outputs: AsyncIterable<Output> | Iterable<Output>,
  out: string | undefined,
  io: Io,
): Promise<ExitCode | undefined> {
  if (out === undefined) {
    for await (const { chunks } of outputs) {
      for await (const chunk of chunks()) if (typeof chunk === 'string') await io.stdout(chunk)
      return undefined
    }
    return undefined
  }
  let folder: RunFolder | undefined
  try {
    folder = await RunFolder.create(out, false)
    for await (const { name, chunks } of outputs) await folder.writeWhole(name, chunks())
    await folder.seal()
    return undefined
  } catch (error) {
    await folder?.discard()
    if (!(error instanceof OutputFailure)) throw error
    return tell({ exit: EXIT.notWritten, lines: [`${error.path}: ${error.message}`] }, io)
  }
}
