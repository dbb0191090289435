import type { Field } from '../schemas/generated/mapping.ts'
import { TABLE } from '../tables/tables.ts'

/** Whether a column is one that a mapping may name. */
export function isField(column: string): column is Field {
  return TYPES.has(column) || Object.hasOwn(SHORT, column)
}

/** Every field that a mapping may name: the columns of the canonical tables, and their short names. */
export function fieldNames(): readonly string[] {
  const columns = Object.values(TABLE).flatMap((table) => table.columns.map(({ name }) => `${table.name}.${name}`))
  return [...Object.keys(SHORT), ...columns]
}

/**
 * The canonical columns that a field of a mapping stands for in a file that feeds the columns `fed`. A short name
 * stands for its own column, and for those of the same meaning in the other tables that the file feeds.
 */
export function columnsNamed(field: string, fed: readonly string[]): readonly string[] {
  const short = Object.hasOwn(SHORT, field) ? SHORT[field] : undefined
  if (short === undefined) return [field]
  const tables = new Set(fed.map(tableOf))
  return [...short.always, ...short.where.filter((column) => tables.has(tableOf(column)))]
}

interface ShortName {
  readonly always: readonly string[]
  /** Only in files that feed the table: the name of a provider alone makes no record of a relationship. */
  readonly where: readonly string[]
}

const SHORT: Readonly<Record<string, ShortName>> = {
  resellerTenantId: { always: ['reseller.tenantId'], where: [] },
  resellerMpnId: { always: ['mpn_id.id'], where: ['order_line.partnerOnRecord'] },
  customerTenantId: { always: ['customer.tenantId'], where: ['order_line.customerTenantId'] },
  providerTenantId: {
    always: [],
    where: ['provider_link.tenantId', 'customer_link.providerTenantId', 'order_line.providerTenantId'],
  },
  providerMpnId: { always: [], where: ['provider_link.mpnId'] },
  role: { always: ['user_role.roles'], where: [] },
  cspRegion: { always: [], where: ['agreement.region'] },
}

function tableOf(column: string): string {
  return column.slice(0, column.indexOf('.'))
}

/** The name of the type of a canonical column; the keys of our templates have none. */
export function typeOf(column: string): string | undefined {
  return TYPES.get(column)
}

const TYPES = new Map<string, string>(
  Object.values(TABLE).flatMap((table) =>
    table.columns.map((column) => [`${table.name}.${column.name}`, column.type.name] as const),
  ),
)
