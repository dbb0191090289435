import type { Progress } from '../audit/progress.ts'

/** Writes text, and is done when it has been handed over; rejects with `NotWritten` where it cannot be. */
export type Write = (text: string) => Promise<void>

/** Everything that a command reaches outside itself. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Write
  readonly stderr: Write
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly now: () => string
  /** This moment in UTC, ISO 8601: for the one field of a run that says when it was made. */
  readonly moment: () => string
  /** Milliseconds from any fixed point, for how long things take. */
  readonly clock: () => number
  /** Tells once when somebody wants this to end, until the function that comes back is called. */
  readonly onStop: (told: (signal: StopSignal) => void) => () => void
  /** Tells the program of ours that started this one how far it is; absent where none did. */
  readonly parent?: ((progress: Progress) => void) | undefined
  readonly terminal: Terminal
  /** Rejects as `node:fs/promises` does. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  /** The bytes of a file as they are asked for; fails as `readFile` does. */
  readonly openFile: (path: string) => AsyncIterable<Uint8Array>
}

export type StopSignal = 'SIGINT' | 'SIGTERM'

export interface Terminal {
  readonly colours: boolean
  /** Undefined where the output is no terminal. */
  readonly columns: number | undefined
  /** Whether standard error is a terminal, on which a line may be written over. */
  readonly overwrites: boolean
}

/** An output that takes no more: a full disk, a closed descriptor. */
export class NotWritten extends Error {}
