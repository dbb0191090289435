import { createWriteStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Input } from '../ingest/recognise-file.ts'
import { DATE_ORDERS } from '../ingest/told.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import type { Io } from './io.ts'

/** Where standard input is kept, and how many bytes of it at most. */
export interface Keeping {
  readonly folder: string
  readonly limit: number
}

/** What a command line says of its files. */
export interface SaidOfFiles {
  /** What files are called, by their paths; the others are called as they lie. */
  readonly names: ReadonlyMap<string, string>
  /** `FILE=KIND`, `FILE=ORDER`. */
  readonly kinds: readonly string[]
  readonly dateOrders: readonly string[]
}

export const NOTHING_SAID: SaidOfFiles = { names: new Map(), kinds: [], dateOrders: [] }

/** The exports of a command line: folders opened, standard input kept, names, kinds and orders as they were said. */
export async function findExports(
  files: readonly string[],
  { names, kinds, dateOrders }: SaidOfFiles,
  { folder, limit }: Keeping,
  io: Io,
): Promise<readonly Input[] | Failure> {
  const inputs: Input[] = []
  const lines: string[] = []
  const kindOf = new Map(kinds.map(split))
  const orderOf = new Map(dateOrders.map(split))
  for (const file of files) {
    const found = await inputsAt(file, { folder, limit }, io)
    if (typeof found === 'string') lines.push(`${file}: ${found}`)
    else inputs.push(...found.map((input) => withWhatIsSaid(called(input, names), kindOf, orderOf)))
  }
  const unused = [unusedIn('--kind', kindOf, inputs), unusedIn('--date-order', orderOf, inputs)].flat()
  if (unused.length > 0) return { exit: EXIT.usage, lines: unused }
  return lines.length > 0 ? { exit: EXIT.unreadable, lines } : inputs
}

async function inputsAt(file: string, keeping: Keeping, io: Io): Promise<readonly Input[] | string> {
  if (file === '-') return fromStandardInput(keeping, io)
  const found = await stat(file).catch(() => undefined)
  if (found === undefined) return 'there is no such file or folder'
  if (!found.isDirectory()) return [{ name: file, path: file, size: found.size }]
  const all = (await readdir(file)).filter((name) => !name.startsWith('.')).sort()
  const names = all.filter((name) => EXPORT.test(name))
  if (names.length === 0) return 'the folder holds no .csv, .tsv, .txt, .json or .xlsx file'
  const left = all.filter((name) => !EXPORT.test(name))
  if (left.length > 0)
    await io.stderr(`${file}: left out, being no .csv, .tsv, .txt, .json or .xlsx file: ${left.join(', ')}\n`)
  return Promise.all(
    names.map(async (name) => {
      const path = join(file, name)
      const size = await stat(path).then(
        (one) => one.size,
        () => 0,
      )
      return { name: path, path, size }
    }),
  )
}

const EXPORT = /\.((csv|tsv|txt|json)(\.gz)?|xlsx)$/i

async function fromStandardInput({ folder, limit }: Keeping, { stdin }: Io): Promise<readonly Input[] | string> {
  const path = join(folder, 'stdin')
  let size = 0
  const upTo = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) return
      yield chunk
    }
  }
  await pipeline(stdin, upTo, createWriteStream(path))
  return size > limit ? `it is larger than ${limit} bytes (--max-file)` : [{ name: '-', path }]
}

function unusedIn(option: string, said: ReadonlyMap<string, string>, inputs: readonly Input[]): readonly string[] {
  const names = [...said.keys()].filter((name) => !inputs.some((input) => input.name === name))
  return names.map((name) => `${option} names ${name}, which is not among the files`)
}

function split(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=')
  return [text.slice(0, at), text.slice(at + 1)]
}

function called(input: Input, names: ReadonlyMap<string, string>): Input {
  const name = names.get(input.path)
  return name === undefined ? input : { ...input, name }
}

function withWhatIsSaid(input: Input, kinds: ReadonlyMap<string, string>, orders: ReadonlyMap<string, string>): Input {
  const kind = kinds.get(input.name)
  const dateOrder = DATE_ORDERS.find((one) => one === orders.get(input.name))
  return { ...input, ...(kind !== undefined && { kind }), ...(dateOrder !== undefined && { dateOrder }) }
}
