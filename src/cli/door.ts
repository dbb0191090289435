import type { ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** What a command is given: the world outside, and whom to tell how it ended. */
export interface Door {
  readonly io: Io
  readonly done: (exit: ExitCode) => void
  /** The command line. */
  readonly words: readonly string[]
  /** Runs another command line in the place of this one. */
  readonly run: (words: readonly string[]) => Promise<ExitCode>
}
