import type { Database } from '../database/database.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Circumstances } from '../facts/expression.ts'
import { type Given, isVacant } from '../facts/scope.ts'
import { slice } from '../facts/slice.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { fillDerivedTables } from './derived-tables.ts'
import { gateTable, type Judged } from './gate-table.ts'
import { judgedTableName } from './judged-table-name.ts'
import { judgedRows, noJudgedRows, vacantTable } from './judged-tables.ts'

/** Judges every rule of the book on the canonical tables, in SQL: facts, then verdicts, then gates. */
export async function judgeInDatabase(
  database: Database,
  book: RuleBook,
  circumstances: Circumstances,
  scope: Judged,
  { given = 'any', atATime = MANY }: Judging = {},
): Promise<void> {
  await fillDerivedTables(database, circumstances)
  const kinds = [...new Set<SubjectKind>(['reseller', ...judgedKinds(book)])]
  const [last] = await database.rows('SELECT max(rid) AS rid FROM reseller')
  for (let after = 0; after === 0 || after < Number(last?.rid); after += atATime) {
    await database.run(slice(after, after + atATime))
    for (const kind of kinds) {
      const table = judgedTableName(kind)
      const rows = isVacant(TABLE_OF[kind], given) ? noJudgedRows(kind, book) : judgedRows(kind, book, given)
      await database.run(after === 0 ? `CREATE TABLE ${table} AS ${rows}` : `INSERT INTO ${table} ${rows}`)
    }
  }
  for (const kind of kinds) {
    if (kind !== 'reseller' && kind !== 'contact') await database.run(vacantTable(kind))
  }
  await database.run(gateTable(book, scope))
}

export interface Judging {
  /** What the files give, where that is known. */
  readonly given?: Given
  /** So many accounts are judged at a time: the more, the less is planned; the fewer, the less is in memory. */
  readonly atATime?: number
}

const MANY = 122_880

/** The kinds of subject that some rule of the day is about. */
export function judgedKinds({ about }: RuleBook): readonly SubjectKind[] {
  return [...about].flatMap(([kind, rules]) => (rules.length > 0 ? [kind] : []))
}
