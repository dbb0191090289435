import type { ExportKind } from '../datasets/export-kinds.ts'
import { TABLES, type Table, type TableName } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'

/**
 * The kinds of our own templates, one a canonical table: the header is `account`, in the links of a customer also
 * `customer`, then the names of the table's columns. A template is recognised by any column that only its table has,
 * so that columns may be left out.
 */
export function templateKinds(): readonly ExportKind[] {
  return Object.values(TABLE).map(templateKind)
}

function templateKind(table: Table): ExportKind {
  const keys = keysOf(table)
  return {
    id: templateId(table.name),
    title: { en: `Template of the table ${table.name}`, fr: `Modèle de la table ${table.name}` },
    template: true,
    signature: [...keys, namesOnlyIn(table)],
    columns: [
      ...keys.map((key) => ({ headers: [key], to: [key] })),
      ...table.columns.map(({ name }) => ({ headers: [name], to: [`${table.name}.${name}`] })),
    ],
    ignored: [],
    constants: {},
    lists: {},
    complete: [],
  }
}

function templateId(table: TableName): string {
  return `template-${table.replaceAll('_', '-')}`
}

/** What binds the rows of one account across the files of a set. */
function keysOf({ parent }: Table): readonly string[] {
  return parent === undefined || parent === 'reseller' ? ['account'] : ['account', parent]
}

function namesOnlyIn(table: Table): readonly string[] {
  const others = Object.values(TABLE).filter((other) => other !== table)
  const taken = new Set(others.flatMap(({ columns }) => columns.map(({ name }) => name)))
  return table.columns.map(({ name }) => name).filter((name) => !taken.has(name))
}

/** The canonical table that a kind of ours is the template of; undefined for any other kind. */
export function tableOfTemplate(kind: ExportKind): TableName | undefined {
  return TABLES.find((table) => templateId(table) === kind.id)
}
