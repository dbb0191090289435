import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Io, NotWritten } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

/** The world that a command line is run in. */
export interface World {
  /** Files by the path that the command names; any other is read from the disk. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly stdin?: string
  readonly today?: string
  /** Standard output takes no more after this many texts. */
  readonly fullAfter?: number
  readonly columns?: number
  /** Without it no time passes. */
  readonly clock?: Io['clock']
  readonly overwrites?: boolean
  readonly onStop?: Io['onStop']
}

/** What became of a command line. */
export interface Ended {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, in a world of its own. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  let room = world.fullAfter ?? Number.POSITIVE_INFINITY
  const io: Io = {
    stdin: bytesOf(world.stdin ?? ''),
    stdout: async (text) => {
      if (text !== '' && room-- <= 0) throw new NotWritten('no space left on device')
      said.stdout += text
    },
    stderr: async (text) => {
      said.stderr += text
    },
    now: () => world.today ?? '2021-03-15',
    moment: () => `${world.today ?? '2021-03-15'}T12:00:00.000Z`,
    clock: world.clock ?? (() => 0),
    onStop: world.onStop ?? (() => () => {}),
    terminal: { colours: false, columns: world.columns, overwrites: world.overwrites ?? false },
    readFile: async (path) => {
      const file = world.files?.[path]
      if (file === undefined) return readFile(path)
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    openFile: (path) => {
      const file = world.files?.[path]
      if (file === undefined) return createReadStream(path)
      return inPieces(typeof file === 'string' ? new TextEncoder().encode(file) : file)
    },
  }
  return { exit: await main(argv, io), ...said }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield* inPieces(new TextEncoder().encode(text))
}

/** In small pieces, as a pipe gives them: a character may be cut in two. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}
