import type { SubjectKind } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { FAIL, UNKNOWN } from './judged-tables.ts'

/**
 * The SQL of `finding`: every fail and every unknown but those for a column that no file has, numbered in the order of
 * the contract (UTF-8 bytes of the key, then the rule): `n`, `key`, `rule`, `kind`, `subject` (NULL for a verdict on a
 * list without rows, then `list` names it), `reseller` (its key), `verdict`, `why`, and `seen`, as judging has kept it.
 */
export function findingTable(book: RuleBook): string {
  const found = judgedKinds(book).flatMap((kind) => foundAmong(kind, book))
  return `CREATE TABLE finding AS SELECT row_number() OVER (ORDER BY found.key, rule, subject) AS n,
    found.key, rule, kind, subject, list, r.key AS reseller, found.reseller AS rid, verdict, why, seen
    FROM (${found.join('\nUNION ALL\n')}) found JOIN reseller r ON r.rid = found.reseller ORDER BY n`
}

function foundAmong(kind: SubjectKind, { about }: RuleBook): readonly string[] {
  const rules = about.get(kind) ?? []
  const onSubjects = rules.map((rule) => {
    const verdict = `f."${rule.file.id}"`
    return `SELECT f.key, ${text(rule.file.id)} AS rule, ${text(kind)} AS kind, f.id AS subject, NULL AS list, f.reseller,
      ${verdict} AS verdict, f."${rule.file.id}~why" AS why, f."${rule.file.id}~seen" AS seen
      FROM ${judgedTableName(kind)} f WHERE ${verdict} IN (${FAIL}, ${UNKNOWN})`
  })
  if (kind === 'reseller' || kind === 'contact') return onSubjects
  const onLists = rules.map(
    ({
      file,
    }) => `SELECT v.key, ${text(file.id)}, ${text(kind)}, NULL, ${text(TABLE[TABLE_OF[kind]].list ?? kind)}, v.reseller,
      v.verdict, v.why, NULL FROM ${vacantTableName(kind)} v WHERE v.verdict = ${UNKNOWN}`,
  )
  return [...onSubjects, ...onLists]
}
