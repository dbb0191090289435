import { decidingSql, toSql } from '../conditions/sql.ts'
import type { SubjectKind } from '../domain/subject.ts'
import { columnSql } from '../facts/cell-ref.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { factTableName } from './fact-tables.ts'
import { judgedKinds } from './judge.ts'
import { causeSql, FACT_COLUMNS, NO_COLUMN, UNKNOWN, vacantTableName, verdictTableName } from './verdict-tables.ts'

/** The SQL of `gap`: one line for each unknown verdict: the rule, the reseller, the cause, and the column that decided. */
export function gapTable(book: RuleBook): string {
  const gaps = judgedKinds(book).flatMap((kind) => (book.about.get(kind) ?? []).flatMap((rule) => gapsOf(kind, rule)))
  const nothing = `SELECT NULL::VARCHAR AS rule, NULL::BIGINT AS reseller, NULL::VARCHAR AS why, NULL::VARCHAR AS col WHERE FALSE`
  return `CREATE TABLE gap AS ${[nothing, ...gaps].join('\nUNION ALL\n')}`
}

function gapsOf(kind: SubjectKind, rule: Rule): readonly string[] {
  const id = text(rule.file.id)
  const verdict = `v."${rule.file.id}"`
  const onSubjects = `SELECT ${id}, f.reseller, ${causeSql(rule)}, ${decidingColumn(rule)}
    FROM ${verdictTableName(kind)} v JOIN ${factTableName(kind)} f USING (id) WHERE ${verdict} IN (${UNKNOWN}, ${NO_COLUMN})`
  if (kind === 'reseller' || kind === 'contact') return [onSubjects]
  const list = text(`reseller.${TABLE[TABLE_OF[kind]].list}`)
  const onLists = `SELECT ${id}, v.reseller, v.why, ${list} FROM ${vacantTableName(kind)} v
    WHERE v.verdict IN (${UNKNOWN}, ${NO_COLUMN})`
  return [onSubjects, onLists]
}

function decidingColumn({ trees }: Rule): string {
  const column = (fact: string) => columnSql(`f."${fact}_at"`)
  const ofConditions = decidingSql(trees.holds, 'NULL', FACT_COLUMNS, column)
  if (trees.applies === undefined) return ofConditions
  const applies = toSql(trees.applies, FACT_COLUMNS)
  return `CASE WHEN ${applies} IS NULL THEN ${decidingSql(trees.applies, 'NULL', FACT_COLUMNS, column)} ELSE ${ofConditions} END`
}
