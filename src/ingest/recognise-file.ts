import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Head } from './read/part.ts'
import { type RecogniseProblem, recognise } from './recognise.ts'
import { columnsOf, type Recognised } from './recognise-columns.ts'
import type { NamedFile, Told } from './told.ts'

/** One input as the user named it. */
export interface Input extends NamedFile {
  readonly path: string
  /** In bytes, where somebody wants to know how far the reading is. */
  readonly size?: number
}

export type UnknownKind = Extract<RecogniseProblem, { code: 'unknown-kind' }>

/** Why nothing can be made of a file's header without asking. */
export type KindProblem =
  | { readonly code: 'not-recognised'; readonly file: string; readonly why: RecogniseProblem }
  | { readonly code: 'no-such-kind'; readonly file: string; readonly kind: string }

export type RecognisedFile = Recognised & { readonly unknown?: UnknownKind }

/** What a file is: of the kind that the user says, else of the one that its header shows, else of none. */
export function recogniseFile(
  { name: file }: Input,
  head: Head,
  kinds: readonly ExportKind[],
  told: Told,
): RecognisedFile | KindProblem {
  const header = head.header.map(({ name }) => name)
  const chosen = kinds.find(({ id }) => id === told.kind)
  if (told.kind !== undefined && chosen === undefined) return { code: 'no-such-kind', file, kind: told.kind }

  const found = chosen === undefined ? recognise(header, kinds, told) : columnsOf(header, chosen, told)
  if (!('code' in found)) return found
  if (found.code !== 'unknown-kind') return { code: 'not-recognised', file, why: found }
  if ([...told.columns.values()].some((fields) => fields.length > 0)) return recogniseMapped(header, file, told)
  const ignored = header.map((name, index) => ({ index, header: name, known: false }))
  return { kind: NO_KIND, columns: [], ignored, unknown: found }
}

/** A file whose kind nobody knows, but of whose columns the mapping says what they are. */
function recogniseMapped(header: readonly string[], file: string, told: Told): RecognisedFile | KindProblem {
  const mapped = columnsOf(header, { ...NO_KIND, id: 'mapped', title: { en: 'Mapped', fr: 'Mappé' } }, told)
  return 'code' in mapped ? { code: 'not-recognised', file, why: mapped } : mapped
}

/** The kind of a file that is of none: it feeds nothing. */
const NO_KIND: ExportKind = {
  id: 'not-recognised',
  title: { en: 'Not recognised', fr: 'Non reconnu' },
  template: false,
  signature: [],
  columns: [],
  ignored: [],
  constants: {},
  lists: {},
  complete: [],
}
