import { decidingSql, type FactColumns, toSql } from '../conditions/sql.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Verdict } from '../domain/verdict.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { Given } from '../facts/scope.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { factQuery } from './fact-query.ts'
import { vacantTableName } from './judged-table-name.ts'

/** Verdicts as the judged tables keep them, so that the worst of several is the minimum. */
export const FAIL = 0
export const UNKNOWN = 1
/** Unknown for a column that no file has: tallied, never a finding. */
export const NO_COLUMN = 2
export const PASS = 3
export const NOT_APPLICABLE = 4

/** The word for a verdict that a judged table keeps. */
export function verdictNamed(verdict: number): Verdict {
  if (verdict === FAIL) return 'fail'
  if (verdict === PASS) return 'pass'
  return verdict === NOT_APPLICABLE ? 'not-applicable' : 'unknown'
}

/**
 * The query of `judged_<kind>`: one row for each subject of the accounts in hand with its facts, and for each rule its
 * verdict, `<rule>`, and of an unknown one in `<rule>~by` which of the rule's facts decided, by its position among them.
 * All in one pass; later questions about one rule then read a few columns of one table.
 */
export function judgedRows(kind: SubjectKind, book: RuleBook, given: Given): string {
  const rules = book.about.get(kind) ?? []
  const truths = rules.flatMap((rule) => {
    const { id } = rule.file
    const { applies, holds } = rule.trees
    const applicable = applies === undefined ? 'TRUE' : toSql(applies, FACT_COLUMNS)
    return [`${applicable} AS "${id}~applies"`, `${toSql(holds, FACT_COLUMNS)} AS "${id}~holds"`]
  })
  const deciders = rules.map((rule) => `${deciderOf(rule)} AS "${rule.file.id}~by"`)
  const verdicts = rules.map((rule) => `${verdictOf(rule)} AS "${rule.file.id}"`)
  const passing = rules.flatMap(({ file: { id } }) => [`"${id}~applies"`, `"${id}~holds"`])
  return [
    ['f.*', ...truths],
    ['f.*', ...deciders],
    [`f.* EXCLUDE (${['reseller', ...passing].join(', ')})`, 'f.reseller', ...verdicts],
  ].reduce((from, columns) => `SELECT ${columns.join(',\n')} FROM (${from}) f`, factQuery(kind, book, given))
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

/** The cause of an unknown verdict, as SQL over a row `f` of the judged table: that of the deciding fact. */
export function causeSql(rule: Rule): string {
  return ofDecider(rule, '_why')
}

/** The cell that an unknown verdict hangs on, as SQL over a row `f` of the judged table. */
export function decidingCellSql(rule: Rule): string {
  return ofDecider(rule, '_at')
}

/** What goes with the fact that decided; NULL where the verdict is known. */
function ofDecider({ file, facts }: Rule, suffix: '_why' | '_at'): string {
  const cases = facts.map((fact, i) => `WHEN ${i} THEN f."${fact}${suffix}"`)
  return `CASE f."${file.id}~by" ${cases.join(' ')} END`
}

function deciderOf({ file, facts, trees: { applies, holds } }: Rule): string {
  const position = (fact: string) => String(facts.indexOf(fact))
  const byConditions = decidingSql(holds, 'NULL', FACT_COLUMNS, position)
  const byApplies =
    applies === undefined
      ? ''
      : `WHEN f."${file.id}~applies" IS NULL THEN ${decidingSql(applies, 'NULL', FACT_COLUMNS, position)}`
  return `(CASE WHEN f."${file.id}~applies" IS FALSE THEN NULL ${byApplies}
    WHEN f."${file.id}~holds" IS NULL THEN ${byConditions} END)::UTINYINT`
}

function verdictOf(rule: Rule): string {
  const of = (part: string) => `f."${rule.file.id}~${part}"`
  return `(CASE WHEN ${of('by')} IS NOT NULL THEN CASE WHEN ${ofDecider(rule, '_why')} = 'no-column' THEN ${NO_COLUMN} ELSE ${UNKNOWN} END
    WHEN NOT ${of('applies')} THEN ${NOT_APPLICABLE} WHEN ${of('holds')} THEN ${PASS} ELSE ${FAIL} END)::UTINYINT`
}

/** How a rule sees the facts of a subject: the row `f` of its query. */
const FACT_COLUMNS: FactColumns = {
  value: (fact) => `f."${fact}"`,
  type: (fact) => {
    const known = FACTS.get(fact)
    if (known === undefined) throw new Error(`no fact ${fact}`)
    return known.type
  },
}
