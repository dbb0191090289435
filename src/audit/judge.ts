import type { Database } from '../database/database.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { fillDerivedTables } from './derived-tables.ts'
import { factTable } from './fact-tables.ts'
import { gateTable, type Judged } from './gate-table.ts'
import { vacantTable, verdictTable } from './verdict-tables.ts'

/** Judges every rule of the book on the canonical tables, in SQL: facts, then verdicts, then gates. */
export async function judgeInDatabase(
  database: Database,
  book: RuleBook,
  circumstances: Circumstances,
  scope: Judged,
): Promise<void> {
  await fillDerivedTables(database, circumstances)
  await database.run(factTable('reseller', book))
  for (const kind of judgedKinds(book)) {
    if (kind !== 'reseller') await database.run(factTable(kind, book))
    await database.run(verdictTable(kind, book.about.get(kind) ?? []))
    if (kind !== 'reseller' && kind !== 'contact') await database.run(vacantTable(kind))
  }
  await database.run(gateTable(book, scope))
}

/** The kinds of subject that some rule of the day is about. */
export function judgedKinds({ about }: RuleBook): readonly SubjectKind[] {
  return [...about].flatMap(([kind, rules]) => (rules.length > 0 ? [kind] : []))
}
