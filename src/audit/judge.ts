import type { Database } from '../database/database.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Given } from '../facts/scope.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { fillDerivedTables } from './derived-tables.ts'
import { gateTable, type Judged } from './gate-table.ts'
import { judgedTable, vacantTable } from './judged-tables.ts'

/** Judges every rule of the book on the canonical tables, in SQL: facts, then verdicts, then gates. */
export async function judgeInDatabase(
  database: Database,
  book: RuleBook,
  circumstances: Circumstances,
  scope: Judged,
  given: Given = 'any',
): Promise<void> {
  await fillDerivedTables(database, circumstances)
  for (const kind of new Set<SubjectKind>(['reseller', ...judgedKinds(book)])) {
    await database.run(judgedTable(kind, book, given))
    if (kind !== 'reseller' && kind !== 'contact') await database.run(vacantTable(kind))
  }
  await database.run(gateTable(book, scope))
}

/** The kinds of subject that some rule of the day is about. */
export function judgedKinds({ about }: RuleBook): readonly SubjectKind[] {
  return [...about].flatMap(([kind, rules]) => (rules.length > 0 ? [kind] : []))
}
