import { fold } from '../domain/fold.ts'
import { type ExportKindFile, validateExportKindFile } from '../schemas/generated/export-kind.ts'
import { oneMeaningEach } from './one-meaning.ts'
import { type DatasetProblem, type Report, wrongShape } from './problem.ts'

/** One kind of export: by which headers it is recognised, what its columns become, and what a record of it proves. */
export interface ExportKind {
  readonly id: string
  readonly title: { readonly en: string; readonly fr: string }
  /** Whether the format is ours: only then are none, missing, unreadable and [] words, and is a backslash an escape. */
  readonly template: boolean
  /** The headers that a file must have, in any spelling of their column; of several in one entry, one is enough. */
  readonly signature: readonly (string | readonly string[])[]
  /** Headers that show a file to be of another kind although the signature is there. */
  readonly without?: readonly string[]
  readonly columns: readonly KindColumn[]
  /** Headers that are known to be of no use to rules. */
  readonly ignored: readonly string[]
  /**
   * What every record says without a cell for it, by canonical column. `=reseller.tenantId` and `=reseller.cspRegion`
   * stand for the reseller's own value; `=provider.tenantId`, `=provider.country` and `=provider.mpnId` for that of the
   * provider who made the export, not known unless someone says it.
   */
  readonly constants: Readonly<Record<string, string>>
  /** The lists of a reseller that its records state in full, where the file has a column for their elements. */
  readonly lists: Readonly<Record<string, 'listed'>>
  /** What a whole export leaves nothing out of. */
  readonly complete: readonly ('provider-customers' | 'provider-resellers')[]
}

/** A column of a kind. */
export interface KindColumn {
  /** Its spellings, in every language. */
  readonly headers: readonly string[]
  /** The canonical columns, `table.column`, that its cells feed; in our own templates also `account` and `customer`. */
  readonly to: readonly string[]
  /** Whether a cell of digits feeds only the columns of the MPN ID, and any other cell only the others. */
  readonly byShape?: true
  /**
   * Texts that mean something else here, by what is to be read. Compared without case and outer blanks, exactly
   * otherwise. `=provider.mpnId` stands for the MPN ID of the provider who made the export.
   */
  readonly values?: Readonly<Record<string, readonly string[]>>
  /** The texts of which a record must have one here to be of this kind at all. Compared like those of `values`. */
  readonly only?: readonly string[]
}

export type ExportKindsResult =
  | { readonly kinds: readonly ExportKind[] }
  | { readonly problems: readonly DatasetProblem[] }

/** Checks kinds of export, given as parsed JSON by the name of their file, or says everything that is wrong with them. */
export function readExportKinds(files: ReadonlyMap<string, unknown>): ExportKindsResult {
  const kinds: ExportKind[] = []
  const problems: DatasetProblem[] = []
  for (const [file, value] of files) {
    const result = validateExportKindFile(value)
    if ('problems' in result) {
      problems.push(...result.problems.map((problem) => wrongShape(file, problem)))
    } else {
      check(file, result.value, (problem) => problems.push(problem))
      kinds.push(result.value)
    }
  }
  return problems.length > 0 ? { problems } : { kinds }
}

function check(file: string, kind: ExportKindFile, report: Report): void {
  if (file !== `${kind.id}.json`) {
    report({ code: 'wrong-shape', file, at: '/id', detail: 'must be the name of the file' })
  }
  const headers = [
    ...kind.columns.flatMap((column) => column.headers.map((header) => [fold(header), column] as const)),
    ...kind.ignored.map((header) => [fold(header), kind.ignored] as const),
  ]
  const known = oneMeaningEach<object>(file, headers, report)
  for (const header of kind.signature.flat()) {
    if (!known.has(fold(header))) report({ code: 'unknown-reference', file, text: header })
  }
}
