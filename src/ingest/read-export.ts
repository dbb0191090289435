import { blocks, putBack } from './read/blocks.ts'
import type { Limits } from './read/limits.ts'
import type { Part } from './read/part.ts'
import { readCareful } from './read/read-careful.ts'
import { foreignFormat } from './read/signature.ts'
import type { Told } from './told.ts'
import { readJson } from './whole/read-json.ts'
import { readWorkbook } from './whole/read-workbook.ts'

/**
 * Reads the bytes of an export, with what was told of it: by the end of its name it is JSON, a workbook, or text;
 * standard input has no name, and is what its first bytes show.
 */
export function readExport(
  source: AsyncIterable<Uint8Array>,
  file: string,
  told: Told,
  limits: Limits,
): AsyncGenerator<Part> {
  if (file === '-') return readUnnamed(source, file, told, limits)
  if (/\.json(\.gz)?$/i.test(file)) return readJson(source, file, told, limits)
  if (/\.xlsx$/i.test(file)) return readWorkbook(source, file, told, limits)
  return readText(source, file, told, limits)
}

async function* readUnnamed(
  source: AsyncIterable<Uint8Array>,
  file: string,
  told: Told,
  limits: Limits,
): AsyncGenerator<Part> {
  const all = blocks(source)
  const first = await all.next()
  const bytes = first.done === true ? all : putBack(first.value, all)
  const read = READERS.get(first.done === true ? undefined : foreignFormat(first.value)) ?? readText
  yield* read(bytes, file, told, limits)
}

const READERS = new Map<ReturnType<typeof foreignFormat>, typeof readText>([
  ['json', readJson],
  ['xlsx', readWorkbook],
])

function readText(
  source: AsyncIterable<Uint8Array>,
  file: string,
  { delimiter, encoding }: Told,
  limits: Limits,
): AsyncGenerator<Part> {
  return readCareful(source, {
    file,
    limits,
    ...(delimiter !== undefined && { dialect: { delimiter } }),
    ...(encoding !== undefined && { encoding }),
  })
}
