import { decidingSql, type FactColumns, toSql } from '../conditions/sql.ts'
import type { SubjectKind } from '../domain/subject.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { Rule } from '../rules/rule.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { factTableName } from './fact-tables.ts'

/** Verdicts as the verdict tables keep them, so that the worst of several is the minimum. */
export const FAIL = 0
export const UNKNOWN = 1
/** Unknown for a column that no file has: tallied, never a finding. */
export const NO_COLUMN = 2
export const PASS = 3
export const NOT_APPLICABLE = 4

/** The SQL of `verdict_<kind>`: one row for each subject, one column for each rule: every rule in one pass. */
export function verdictTable(kind: SubjectKind, rules: readonly Rule[]): string {
  const columns = rules.map((rule) => `${verdictOf(rule)}::UTINYINT AS "${rule.file.id}"`)
  return `CREATE TABLE ${verdictTableName(kind)} AS SELECT f.id, f.reseller, ${columns.join(',\n')}
    FROM ${factTableName(kind)} f ORDER BY f.id`
}

export function verdictTableName(kind: SubjectKind): string {
  return `verdict_${kind.replaceAll('-', '_')}`
}

/**
 * The SQL of `vacant_<kind>`: the resellers whose list of such subjects has no rows, with the verdict of every rule
 * about it: not applicable where the list is known to be empty, else unknown.
 */
export function vacantTable(kind: Exclude<SubjectKind, 'reseller' | 'contact'>): string {
  const table = TABLE_OF[kind]
  const list = `r."${TABLE[table].list}"`
  const why = `r."${TABLE[table].list}_why"`
  return `CREATE TABLE ${vacantTableName(kind)} AS SELECT r.rid AS reseller, r.key, nullif(${why}, 'none') AS why,
    (CASE WHEN ${list} IS NOT NULL OR ${why} = 'none' THEN ${NOT_APPLICABLE} WHEN ${why} = 'no-column' THEN ${NO_COLUMN}
      ELSE ${UNKNOWN} END)::UTINYINT AS verdict
    FROM reseller r WHERE NOT EXISTS (SELECT 1 FROM ${table} c WHERE c.parent = r.rid) ORDER BY r.rid`
}

export function vacantTableName(kind: SubjectKind): string {
  return `vacant_${kind.replaceAll('-', '_')}`
}

/** The cause of an unknown verdict, as SQL over `f`: that of the deciding fact. */
export function causeSql({ trees }: Rule): string {
  const why = (fact: string) => `f."${fact}_why"`
  const ofConditions = decidingSql(trees.holds, 'NULL', FACT_COLUMNS, why)
  if (trees.applies === undefined) return ofConditions
  const applies = toSql(trees.applies, FACT_COLUMNS)
  return `CASE WHEN ${applies} IS NULL THEN ${decidingSql(trees.applies, 'NULL', FACT_COLUMNS, why)} ELSE ${ofConditions} END`
}

function verdictOf(rule: Rule): string {
  const { applies, holds } = rule.trees
  const conditions = toSql(holds, FACT_COLUMNS)
  const applicable = applies === undefined ? undefined : toSql(applies, FACT_COLUMNS)
  const unknown = applicable === undefined ? `${conditions} IS NULL` : `${applicable} IS NULL OR ${conditions} IS NULL`
  return `CASE ${applicable === undefined ? '' : `WHEN ${applicable} IS FALSE THEN ${NOT_APPLICABLE}`}
    WHEN ${unknown} THEN CASE WHEN ${causeSql(rule)} = 'no-column' THEN ${NO_COLUMN} ELSE ${UNKNOWN} END
    WHEN ${conditions} THEN ${PASS} ELSE ${FAIL} END`
}

/** How a rule sees the facts of a subject: the row `f` of its fact table. */
export const FACT_COLUMNS: FactColumns = {
  value: (fact) => `f."${fact}"`,
  type: (fact) => {
    const known = FACTS.get(fact)
    if (known === undefined) throw new Error(`no fact ${fact}`)
    return known.type
  },
}
