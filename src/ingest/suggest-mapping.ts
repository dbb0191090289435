import { createReadStream } from 'node:fs'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { fold } from '../domain/fold.ts'
import type { FileMapping, Mapping } from '../schemas/generated/mapping.ts'
import { isField } from './fields.ts'
import { LIMITS } from './read/limits.ts'
import type { Head } from './read/part.ts'
import { readExport } from './read-export.ts'
import { type Input, type RecognisedFile, recogniseFile } from './recognise-file.ts'
import type { StageProblem } from './stage.ts'
import { NOTHING_TOLD } from './told.ts'

export type Suggested = { readonly mapping: Mapping } | { readonly problems: readonly StageProblem[] }

/**
 * Writes down what an audit makes of files by itself, to be edited: given back as it is, the mapping changes nothing.
 * Only the head of each file is read.
 */
export async function suggestMapping(inputs: readonly Input[], kinds: readonly ExportKind[]): Promise<Suggested> {
  const files: FileMapping[] = []
  const problems: StageProblem[] = []
  for (const input of inputs) {
    const result = await suggestFile(input, kinds)
    if ('code' in result) problems.push(result)
    else files.push(result)
  }
  return problems.length > 0 ? { problems } : { mapping: { files } }
}

async function suggestFile(input: Input, kinds: readonly ExportKind[]): Promise<FileMapping | StageProblem> {
  const { name, path, kind } = input
  const told = kind === undefined ? NOTHING_TOLD : { ...NOTHING_TOLD, kind }
  const head = await headOf(path, name)
  if (head === undefined) return { code: 'not-readable', file: name }
  if (head.kind === 'refusal') return { code: 'refused', refusal: head }
  if (head.headerReject !== undefined) return { code: 'damaged-header', reject: head.headerReject }
  const found = recogniseFile(input, head, kinds, told)
  return 'code' in found ? found : entryOf(name, head, found)
}

async function headOf(path: string, name: string) {
  const parts = readExport(createReadStream(path), name, NOTHING_TOLD, LIMITS)
  try {
    const { value } = await parts.next()
    return value?.kind === 'head' || value?.kind === 'refusal' ? value : undefined
  } catch {
    return undefined
  } finally {
    await parts.return(undefined)
  }
}

/** The entry of a mapping that says what a file was recognised as. */
export function entryOf(file: string, head: Head, { kind, columns, ignored, unknown }: RecognisedFile): FileMapping {
  const { form, dialect, encoding } = head
  const delimiter = DELIMITERS.find((one) => one === dialect.delimiter)
  const names = head.header.map(({ name }) => name)
  const targets = names.flatMap((header, index): [string, NonNullable<FileMapping['columns']>[string]][] => {
    const column = columns.find((one) => one.index === index)
    const key = isOnce(header, names) ? header : `#${index + 1}`
    if (column === undefined) return ignored.some((one) => one.index === index && one.known) ? [] : [[key, null]]
    const to = column.to.filter(isField)
    // The keys of our templates are no fields: left out, they keep their meaning.
    if (to.length < column.to.length) return []
    const [only] = to
    return [[key, to.length === 1 && only !== undefined ? only : [...to]]]
  })
  return {
    file,
    ...(unknown === undefined && { kind: kind.id }),
    ...(form === undefined && delimiter !== undefined && { delimiter }),
    // What the head tells of windows-1252 is a guess, and of ASCII it is none: the audit looks at the whole file.
    ...(form === undefined && encoding.startsWith('utf-16') && { encoding }),
    ...(form?.kind === 'workbook' && { sheet: form.sheet }),
    constants: {},
    columns: Object.fromEntries(targets),
    values: {},
  }
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Whether the header alone says which column is meant. */
function isOnce(header: string, names: readonly string[]): boolean {
  return header.trim() !== '' && !header.startsWith('#') && names.filter((name) => isAlike(name, header)).length === 1
}

function isAlike(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other)
}
