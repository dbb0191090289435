import { EXIT, type ExitCode } from './exit-code.ts'
import type { Failure } from './failure.ts'
import type { Io } from './io.ts'

/** Reads a whole file, or standard input for `-`; a file that cannot be read is a failure of the exit code given. */
export async function readInput(file: string, io: Io, exit: ExitCode = EXIT.unreadable): Promise<Uint8Array | Failure> {
  try {
    return file === '-' ? await everything(io.stdin) : await io.readFile(file)
  } catch (error) {
    return { exit, lines: [`${file}: ${reasonOf(error)}`] }
  }
}

/** A file's bytes, or those of standard input for `-`, as they are asked for; fails with `NotReadable`. */
export async function* streamInput(file: string, io: Io): AsyncGenerator<Uint8Array> {
  const chunks = (file === '-' ? io.stdin : io.openFile(file))[Symbol.asyncIterator]()
  try {
    for (;;) {
      const { value, done } = await chunks.next().catch((error: unknown) => {
        throw new NotReadable(reasonOf(error))
      })
      if (done === true) return
      yield value
    }
  } finally {
    await chunks.return?.()
  }
}

/** An input that could not be opened, or not read to its end; the message says why. */
export class NotReadable extends Error {}

async function everything(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of input) parts.push(part)
  return Buffer.concat(parts)
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? 'it cannot be read'
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
}
