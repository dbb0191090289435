import { changedFiles } from '../files/mark.ts'
import { safeText } from '../report/safe-text.ts'
import { interruptedAt } from '../run/request.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { tell } from './given.ts'
import type { Io } from './io.ts'
import { version } from './version.ts'

/**
 * `audit --resume RUN`: audits again what an interrupted audit was asked for, if its files are what they were. The run
 * ends as it would have without the interruption; nothing of the half one is taken over.
 */
export async function resume(out: string, run: (words: readonly string[]) => Promise<ExitCode>, io: Io) {
  const found = await interruptedAt(out)
  const refuse = (...lines: readonly string[]) => tell({ exit: EXIT.usage, lines }, io)
  const name = safeText(out)
  if (found === undefined) return refuse(`--resume ${name}: no audit into this folder was interrupted`)
  const { request, clear } = found
  if (request.version !== version()) {
    return refuse(`--resume ${name}: it was begun with version ${request.version}; begin it anew, or use that version`)
  }
  if (request.inputs.some(({ file }) => file === '-')) {
    return refuse(`--resume ${name}: it read standard input, which is not kept; begin it anew`)
  }
  const changed = await changedFiles(new Map(request.inputs.map(({ file, mark }) => [file, mark])))
  if (changed.length > 0) {
    const lines = changed.map((file) => `${safeText(file)}: it is not what it was when the audit began; begin it anew`)
    return tell({ exit: EXIT.unreadable, lines }, io)
  }
  const exit = await run([...request.words, '--as-of', request.asOf, '--out', out])
  if (exit <= EXIT.undetermined) await clear()
  return exit
}
