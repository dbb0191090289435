import type { ExportKind, KindColumn } from '../datasets/export-kinds.ts'
import { fold } from '../domain/fold.ts'
import { columnsNamed } from './fields.ts'
import type { HeaderAt } from './header-at.ts'
import type { Told } from './told.ts'

/**
 * What a column becomes: as its kind has it, unless other fields were told for it; with the meanings of its cells that
 * were told. Undefined where it is ignored.
 */
export function toldColumn(
  at: HeaderAt,
  column: KindColumn | undefined,
  kind: ExportKind,
  told: Told,
): KindColumn | undefined {
  const fields = toldOfColumn(told.columns, at)
  const meant = fields === undefined ? column : withFields(fields, at, column, kind)
  const meanings = Object.entries(toldOfColumn(told.values, at) ?? {})
  if (meant === undefined || meanings.length === 0) return meant
  return { ...meant, values: and(meant.values ?? {}, meanings) }
}

/** What was told of a column by its position, else by its header. */
export function toldOfColumn<T>(told: ReadonlyMap<string, T>, at: HeaderAt): T | undefined {
  const byPosition = told.get(position(at))
  if (byPosition !== undefined) return byPosition
  return [...told].find(([name]) => isHeader(name, at))?.[1]
}

/** Whether a mapping means this column by a name that is a header or a position such as `#3`. */
export function namesColumn(name: string, at: HeaderAt): boolean {
  return name === position(at) || isHeader(name, at)
}

function position({ index }: HeaderAt): string {
  return `#${index + 1}`
}

function isHeader(name: string, { header }: HeaderAt): boolean {
  return name === header || (fold(name) !== '' && fold(name) === fold(header))
}

function withFields(
  fields: readonly string[],
  { header }: HeaderAt,
  column: KindColumn | undefined,
  kind: ExportKind,
): KindColumn | undefined {
  const fed = kind.columns.flatMap(({ to }) => to)
  const to = [...new Set(fields.flatMap((field) => columnsNamed(field, fed)))]
  if (column !== undefined && isSame(column.to, to)) return column
  if (to.length === 0) return undefined
  const alike = kind.columns.find((other) => other.to.some((field) => to.includes(field)))
  return { headers: [header], to, ...(alike?.values !== undefined && { values: alike.values }) }
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((field) => other.includes(field))
}

/** What is told wins over what the kind says of the same text. */
function and(
  values: Readonly<Record<string, readonly string[]>>,
  told: readonly (readonly [string, string])[],
): Readonly<Record<string, readonly string[]>> {
  const wanted = new Map(told.map(([text, meaning]) => [comparable(text), meaning]))
  const kept = Object.entries(values).map(([meaning, texts]): [string, readonly string[]] => [
    meaning,
    texts.filter((text) => !wanted.has(comparable(text))),
  ])
  const all = new Map(kept)
  for (const [text, meaning] of wanted) all.set(meaning, [...(all.get(meaning) ?? []), text])
  return Object.fromEntries(all)
}

function comparable(text: string): string {
  return text.trim().toLowerCase()
}
