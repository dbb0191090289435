import { didYouMean } from '../files/did-you-mean.ts'
import type { Steps } from '../files/json-outline.ts'
import type { FileMapping, Mapping } from '../schemas/generated/mapping.ts'
import { comparedName, fieldsInName, isAbout } from './about-file.ts'
import { columnsNamed } from './fields.ts'
import type { Staged } from './stage.ts'
import { namesColumn } from './told-column.ts'

/** Something that a mapping says and that is about nothing in the files that were read: it has had no effect. */
export interface Unfitting {
  readonly code: 'no-such-file' | 'no-such-column' | 'other-name' | 'other-kind'
  /** Where in the mapping it stands. */
  readonly steps: Steps
  /** Whether it is the key there, not the value. */
  readonly isKey: boolean
  readonly said: string
  readonly didYouMean?: string
}

/** The entries of a mapping that are about none of the files by these names. */
export function entriesWithoutFile({ files = [] }: Mapping, names: readonly string[]): readonly Unfitting[] {
  return files.flatMap((entry, i): readonly Unfitting[] => {
    if (names.some((name) => isAbout(entry, name))) return []
    const known = names.map((name) => comparedName(entry, name))
    return [
      { code: 'no-such-file', steps: ['files', i, 'file'], isKey: false, said: entry.file, ...near(entry.file, known) },
    ]
  })
}

/** What entries say of columns, names and fields that none of the files they are about has. */
export function partsWithoutColumn(
  { files: entries = [] }: Mapping,
  read: readonly { readonly file: Staged }[],
): readonly Unfitting[] {
  return entries.flatMap((entry, i) => {
    const about = read.map(({ file }) => file).filter(({ name }) => isAbout(entry, name))
    if (about.length === 0) return []
    return [...columnsOf(entry, i, about), ...nameOf(entry, i, about), ...fieldsOf(entry, i, about)]
  })
}

function columnsOf(entry: FileMapping, i: number, about: readonly Staged[]): readonly Unfitting[] {
  const columns = about.flatMap(({ head }) => head.header.map(({ name }, index) => ({ index, header: name })))
  const headers = columns.map(({ header }) => header)
  return (['columns', 'values', 'dateOrder'] as const).flatMap((part) => {
    const said = entry[part]
    return Object.keys(typeof said === 'object' ? said : {})
      .filter((key) => !columns.some((at) => namesColumn(key, at)))
      .map((key): Unfitting => {
        return { code: 'no-such-column', steps: ['files', i, part, key], isKey: true, said: key, ...near(key, headers) }
      })
  })
}

function nameOf({ name }: FileMapping, i: number, about: readonly Staged[]): readonly Unfitting[] {
  if (name === undefined || about.some((file) => fieldsInName(file.name, name) !== undefined)) return []
  return [{ code: 'other-name', steps: ['files', i, 'name'], isKey: false, said: name }]
}

/** Some short names stand for a column only where the file feeds its table. */
function fieldsOf({ constants = {}, columns = {} }: FileMapping, i: number, about: readonly Staged[]): Unfitting[] {
  const constant = Object.keys(constants).map((field) => ({ field, steps: ['files', i, 'constants', field] }))
  const mapped = Object.entries(columns).flatMap(([header, fields]) =>
    [fields ?? []].flat().map((field) => ({ field, steps: ['files', i, 'columns', header] })),
  )
  return [...constant, ...mapped]
    .filter(({ field }) => about.every((file) => columnsNamed(field, fedBy(file)).length === 0))
    .map(({ field, steps }) => {
      return { code: 'other-kind', steps, isKey: steps.includes('constants'), said: field }
    })
}

function fedBy({ kind, columns }: Staged): readonly string[] {
  return [...kind.columns, ...columns].flatMap(({ to }) => to)
}

function near(word: string, known: readonly string[]): { readonly didYouMean?: string } {
  const found = didYouMean(word, known)
  return found === undefined ? {} : { didYouMean: found }
}
