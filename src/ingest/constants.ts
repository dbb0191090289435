import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import { columnsNamed } from './fields.ts'
import type { Recognised } from './recognise-columns.ts'
import type { Told } from './told.ts'

/** What a kind says of every record; of the provider who made the export only what the mapping tells. */
export function constantsOf({ constants }: ExportKind, { provider }: Mapping): ReadonlyMap<string, string> {
  const told = new Map(Object.entries(provider ?? {}).map(([name, value]) => [`=provider.${name}`, value]))
  return new Map(
    Object.entries(constants).flatMap(([column, value]) => {
      const known = value.startsWith('=provider.') ? told.get(value) : value
      return known === undefined ? [] : [[column, known]]
    }),
  )
}

/** What was told of every record of a file, by canonical column; a column of the file that says the same wins. */
export function toldCellsOf({ kind, columns }: Recognised, { constants }: Told): ReadonlyMap<string, string> {
  const fed = [...columns.flatMap(({ to }) => to), ...kind.columns.flatMap(({ to }) => to)]
  const given = new Set(columns.flatMap(({ to }) => to))
  const cells = [...constants].flatMap(([field, value]) =>
    columnsNamed(field, fed).map((column) => [column, value] as const),
  )
  return new Map(cells.filter(([column]) => !given.has(column)))
}
