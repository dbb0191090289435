import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'

/** Writes what one day says of everybody, so that it can be held against another day: verdicts, empty lists, gates. */
export async function writeDay(database: Database, book: RuleBook, folder: string, day: Side): Promise<void> {
  for (const kind of judgedKinds(book)) {
    const verdicts = (book.about.get(kind) ?? []).map(({ file }) => `f."${file.id}"`)
    await copy(
      database,
      `SELECT f.id, f.key, ${verdicts.join(', ')}, r.key AS account FROM ${judgedTableName(kind)} f
        JOIN reseller r ON r.rid = f.reseller`,
      dayFile(folder, day, kind),
    )
    if (kind === 'reseller' || kind === 'contact') continue
    await copy(database, `SELECT key AS account, verdict FROM ${vacantTableName(kind)}`, vacantFile(folder, day, kind))
  }
  await copy(
    database,
    `SELECT r.key AS account, coalesce(r."legalName", '') AS name, g.* FROM gate g JOIN reseller r ON r.rid = g.reseller`,
    gateFile(folder, day),
  )
}

/** The earlier of the two days, or the later. */
export type Side = 'before' | 'after'

export function dayFile(folder: string, day: Side, kind: SubjectKind): string {
  return join(folder, `${day}-${SUBJECTS.indexOf(kind)}.parquet`)
}

export function vacantFile(folder: string, day: Side, kind: SubjectKind): string {
  return join(folder, `${day}-vacant-${SUBJECTS.indexOf(kind)}.parquet`)
}

export function gateFile(folder: string, day: Side): string {
  return join(folder, `${day}-gate.parquet`)
}

async function copy(database: Database, query: string, file: string): Promise<void> {
  await database.run(`COPY (${query}) TO ${text(file)} (FORMAT parquet)`)
}
