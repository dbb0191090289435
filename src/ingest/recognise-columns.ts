import type { ExportKind, KindColumn } from '../datasets/export-kinds.ts'
import { fold } from '../domain/fold.ts'
import type { HeaderAt } from './header-at.ts'
import { NOTHING_TOLD, type Told } from './told.ts'
import { toldColumn, toldOfColumn } from './told-column.ts'

/** A header whose kind is settled: what each of its columns becomes. */
export interface Recognised {
  readonly kind: ExportKind
  readonly columns: readonly MappedColumn[]
  readonly ignored: readonly IgnoredColumn[]
}

export type MappedColumn = HeaderAt & Omit<KindColumn, 'headers'>

/** `known` where the kind names the header as one that no rule needs. */
export type IgnoredColumn = HeaderAt & { readonly known: boolean }

/** Several columns claim one field, and nothing says which of them is right. */
export interface MappingProblem {
  readonly code: 'two-headers-one-field'
  readonly fields: readonly { readonly field: string; readonly headers: readonly HeaderAt[] }[]
}

/** Maps a header as one kind has it, whether the kind was recognised or given, but for what was told of single columns. */
export function columnsOf(
  header: readonly string[],
  kind: ExportKind,
  told: Told = NOTHING_TOLD,
): Recognised | MappingProblem {
  const columnOf = new Map(
    kind.columns.flatMap((column) => column.headers.map((name) => [fold(name), column] as const)),
  )
  const useless = new Set(kind.ignored.map(fold))
  const columns: MappedColumn[] = []
  const ignored: IgnoredColumn[] = []

  for (const [index, name] of header.entries()) {
    const at = { index, header: name }
    const column = toldColumn(at, columnOf.get(fold(name)), kind, told)
    if (column === undefined) {
      const isTold = toldOfColumn(told.columns, at) !== undefined
      ignored.push({ ...at, known: isTold || ancestry(name).some((one) => useless.has(fold(one))) })
    } else {
      const { headers: _, ...meaning } = column
      columns.push({ ...at, ...meaning })
    }
  }
  const fields = claimedTwice(columns)
  return fields.length > 0 ? { code: 'two-headers-one-field', fields } : { kind, columns, ignored }
}

/** A path into JSON and the paths above it: what is in something of no use is of no use either. */
function ancestry(header: string): readonly string[] {
  const keys = header.split('.')
  return keys.map((_, i) => keys.slice(0, keys.length - i).join('.'))
}

function claimedTwice(columns: readonly MappedColumn[]): MappingProblem['fields'] {
  const claims = new Map<string, HeaderAt[]>()
  for (const { index, header, to } of columns) {
    for (const field of to.length > 0 ? to : [fold(header)]) {
      claims.set(field, [...(claims.get(field) ?? []), { index, header }])
    }
  }
  return [...claims].flatMap(([field, headers]) => (headers.length > 1 ? [{ field, headers }] : []))
}
