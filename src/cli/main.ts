import { CommanderError } from '@commander-js/extra-typings'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Io, NotWritten } from './io.ts'
import { program } from './program.ts'

/**
 * Runs one command line, given without `node` and the script, and tells how it ended. It reaches nothing but `io`, and
 * never throws: an error that nobody expected is our bug, exit 70.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io)
  } catch (error) {
    const { exit, line } = explain(error)
    // Standard error may be as full as standard output; there is nobody left to tell.
    await io.stderr(`${line}\n`).catch(() => {})
    return exit
  }
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const said = { out: '', err: '' }
  let exit: ExitCode = EXIT.fine
  const done = (code: ExitCode) => {
    exit = code
  }
  try {
    await program({ io, done, words: argv, run: (words) => run(words, io) }, said).parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    exit = error.exitCode === 0 ? EXIT.fine : EXIT.usage
    if (error.code === 'commander.unknownCommand') said.err += adviceFor(argv[0])
  }
  await io.stdout(said.out)
  await io.stderr(said.err)
  return exit
}

/** Whoever names a file first forgot the command. */
function adviceFor(word = ''): string {
  return /\.(nd)?json$/.test(word) ? `(Did you mean partner-preflight check ${word}?)\n` : ''
}

function explain(error: unknown): { readonly exit: ExitCode; readonly line: string } {
  if (error instanceof NotWritten) {
    return { exit: EXIT.notWritten, line: `the output could not be written: ${error.message}` }
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exit: EXIT.ourBug, line: `this is a bug of partner-preflight, please report it:\n${what}` }
}
