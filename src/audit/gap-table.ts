import type { SubjectKind } from '../domain/subject.ts'
import { cellSql, columnNumberSql } from '../facts/cell-ref.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { listingOf, TABLE } from '../tables/tables.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { NO_COLUMN, UNKNOWN } from './judged-tables.ts'

/** The SQL of the view `gap`: one line for each unknown verdict: the rule, the reseller, the cause, and the number of the column that decided. */
export function gapTable(book: RuleBook): string {
  const gaps = judgedKinds(book).flatMap((kind) => (book.about.get(kind) ?? []).flatMap((rule) => gapsOf(kind, rule)))
  const nothing = `SELECT NULL::VARCHAR AS rule, NULL::BIGINT AS reseller, NULL::cause AS why, NULL::SMALLINT AS col WHERE FALSE`
  return `CREATE VIEW gap AS ${[nothing, ...gaps].join('\nUNION ALL\n')}`
}

function gapsOf(kind: SubjectKind, rule: Rule): readonly string[] {
  const id = text(rule.file.id)
  const verdict = `f."${rule.file.id}"`
  const onSubjects = `SELECT ${id}, f.reseller, f."${rule.file.id}~why", f."${rule.file.id}~col"
    FROM ${judgedTableName(kind)} f WHERE ${verdict} IN (${UNKNOWN}, ${NO_COLUMN})`
  if (kind === 'reseller' || kind === 'contact') return [onSubjects]
  const list = columnNumberSql(cellSql('NULL::BIGINT', listingOf(TABLE[TABLE_OF[kind]])))
  const onLists = `SELECT ${id}, v.reseller, v.why::cause, ${list} FROM ${vacantTableName(kind)} v
    WHERE v.verdict IN (${UNKNOWN}, ${NO_COLUMN})`
  return [onSubjects, onLists]
}
