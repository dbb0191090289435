import { type ChildProcess, spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** The product's own command line, as another process runs it. */
export interface Command {
  /** The program and the words before the command, such as `node dist/cli/bin.js`. */
  readonly program: readonly [string, ...string[]]
  /** Flags that say by which rules and lists: those of the service. */
  readonly ground: readonly string[]
  /** Flags of an audit beside these: settings, holidays, memory. */
  readonly settings: readonly string[]
}

/** Another process that runs a command. */
export interface Child {
  readonly ended: Promise<Ended>
  /** Asks it to end; after `grace` milliseconds it is killed. */
  readonly stop: (grace: number) => void
}

export interface Ended {
  /** Absent where a signal ended it, or it could not be begun. */
  readonly exit: number | undefined
  /** What it said, in lines. */
  readonly messages: readonly string[]
}

/**
 * Runs a command in a folder, in a process of its own that gives way to this one and does not outlive it. What is
 * temporary lies in that folder too.
 */
export function startChild(
  { program, ground }: Command,
  words: readonly string[],
  folder: string,
  onMessage: (message: unknown) => void,
): Child {
  const [file, ...before] = program
  const child = spawn(file, [...before, ...words, ...ground], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  giveWay(child)
  child.on('message', onMessage)
  const said = linesOf(child)
  return {
    ended: new Promise((resolve) => {
      child.once('error', () => resolve({ exit: undefined, messages: [] }))
      child.once('close', (exit) => resolve({ exit: exit ?? undefined, messages: said() }))
    }),
    stop: (grace) => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), grace)
      child.once('close', () => clearTimeout(timer))
    },
  }
}

/** Whoever asks for a pre-flight does not wait for an audit. */
function giveWay({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended already, or may not be told so here.
  }
}

/** The first lines of what a child says; the rest is read, and dropped. */
function linesOf({ stderr }: ChildProcess): () => readonly string[] {
  let text = ''
  stderr?.setEncoding('utf8').on('data', (part: string) => {
    if (text.length < LONGEST) text += part
  })
  return () => {
    const lines = text.split('\n').filter((line) => line !== '')
    return lines.slice(0, MOST).map((line) => line.slice(0, WIDEST))
  }
}

const LONGEST = 100_000
const MOST = 100
const WIDEST = 500
