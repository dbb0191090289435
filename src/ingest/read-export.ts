import type { Limits } from './read/limits.ts'
import type { Part } from './read/part.ts'
import { readCareful } from './read/read-careful.ts'
import type { Told } from './told.ts'
import { readJson } from './whole/read-json.ts'
import { readWorkbook } from './whole/read-workbook.ts'

/** Reads the bytes of an export, with what was told of it: by the end of its name it is JSON, a workbook, or text. */
export function readExport(
  source: AsyncIterable<Uint8Array>,
  file: string,
  told: Told,
  limits: Limits,
): AsyncGenerator<Part> {
  if (/\.json(\.gz)?$/i.test(file)) return readJson(source, file, told, limits)
  if (/\.xlsx$/i.test(file)) return readWorkbook(source, file, told, limits)
  const { delimiter, encoding } = told
  return readCareful(source, {
    file,
    limits,
    ...(delimiter !== undefined && { dialect: { delimiter } }),
    ...(encoding !== undefined && { encoding }),
  })
}
