import type { Database } from '../database/database.ts'
import { TABLE } from '../tables/tables.ts'
import type { ColumnNote } from './column-note.ts'
import type { Staged } from './stage.ts'
import { RECORDS_PER_FILE } from './staged-file.ts'

type Unreadable = Extract<ColumnNote, { code: 'unreadable' }>

/** Counts, for each column of each file, the cells that could not be read, but for those that `told` has named. */
export async function unreadableCells(
  database: Database,
  files: readonly Staged[],
  told: readonly ColumnNote[],
): Promise<readonly ColumnNote[]> {
  const found = new Map<string, Unreadable>()
  for (const { name: table, columns } of Object.values(TABLE)) {
    const counts = columns.map(({ name }) => `count(*) FILTER (WHERE "${name}_why" = 'unreadable') AS "${name}"`)
    const rows = await database.rows(
      `SELECT src // ${RECORDS_PER_FILE} AS file, ${counts.join(', ')} FROM typed_${table} GROUP BY file ORDER BY file`,
    )
    for (const row of rows) {
      const file = files.find(({ number }) => number === Number(row.file))
      if (file === undefined) continue
      for (const { name } of columns) add(found, file, `${table}.${name}`, Number(row[name]))
    }
  }
  return [...found.values()].flatMap((note) => {
    const cells = note.cells - named(note, told)
    return cells > 0 ? [{ ...note, cells }] : []
  })
}

/** A column may feed several fields: it is one note, with the most cells that one of them lacks. */
function add(found: Map<string, Unreadable>, { number, name, columns }: Staged, field: string, cells: number): void {
  const column = columns.find(({ to }) => to.includes(field))
  if (column === undefined || cells === 0) return
  const { index, header } = column
  const id = `${number}/${index}`
  const before = found.get(id)
  found.set(id, {
    code: 'unreadable',
    file: name,
    index,
    header,
    cells: Math.max(cells, before?.cells ?? 0),
    fields: [...(before?.fields ?? []), field],
  })
}

function named({ file, index }: Unreadable, told: readonly ColumnNote[]): number {
  return told
    .filter((note) => note.file === file && note.index === index)
    .reduce((sum, note) => {
      if (note.code === 'collapsed') return sum + note.cells
      if (note.code === 'spoilt-ids') return sum + Object.values(note.spoilt).reduce((all, n) => all + n, 0)
      return sum
    }, 0)
}
