import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Head } from './read/part.ts'
import { type RecogniseProblem, recognise } from './recognise.ts'
import { columnsOf, type Recognised } from './recognise-columns.ts'

/** One input as the user named it. */
export interface Input {
  readonly name: string
  readonly path: string
  /** The id of its kind, where the user says it. */
  readonly kind?: string
}

export type UnknownKind = Extract<RecogniseProblem, { code: 'unknown-kind' }>

/** Why nothing can be made of a file's header without asking. */
export type KindProblem =
  | { readonly code: 'not-recognised'; readonly file: string; readonly why: RecogniseProblem }
  | { readonly code: 'no-such-kind'; readonly file: string; readonly kind: string }

export type RecognisedFile = Recognised & { readonly unknown?: UnknownKind }

/** What a file is: of the kind that the user says, else of the one that its header shows, else of none. */
export function recogniseFile(
  { name: file, kind: said }: Input,
  head: Head,
  kinds: readonly ExportKind[],
): RecognisedFile | KindProblem {
  const header = head.header.map(({ name }) => name)
  const chosen = kinds.find(({ id }) => id === said)
  if (said !== undefined && chosen === undefined) return { code: 'no-such-kind', file, kind: said }

  const found = chosen === undefined ? recognise(header, kinds) : columnsOf(header, chosen)
  if (!('code' in found)) return found
  if (found.code !== 'unknown-kind') return { code: 'not-recognised', file, why: found }
  const ignored = header.map((name, index) => ({ index, header: name, known: false }))
  return { kind: NO_KIND, columns: [], ignored, unknown: found }
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
