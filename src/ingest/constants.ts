import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'

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
