import type { Limits } from './read/limits.ts'
import type { Part } from './read/part.ts'
import { readCareful } from './read/read-careful.ts'
import type { Told } from './told.ts'

/** Reads the bytes of an export of any form, with what was told of it; by its name it is JSON, a workbook, or text. */
export function readExport(
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
