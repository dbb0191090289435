import { factsIn, type Node } from '../conditions/node.ts'
import { decidingSql, type FactColumns, toSql } from '../conditions/sql.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Verdict } from '../domain/verdict.ts'
import { FACTS } from '../facts/catalogue.ts'
import { columnNumberSql } from '../facts/cell-ref.ts'
import type { Given } from '../facts/scope.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { factColumnsOf, factQuery, lentFacts } from './fact-query.ts'
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
 * The query of `judged_<kind>`: one row for each subject of the accounts in hand with its `id`, `key` and `reseller`, the
 * facts that rules about its children ask, and for each rule its verdict, `<rule>`; of an unknown one why, `<rule>~why`,
 * and the number of the column that decided, `<rule>~col`; and of a finding what it saw, `<rule>~seen` (see seenSql).
 * All in one pass: no fact is kept of whom no rule finds anything.
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
  const causes = rules.map((rule) => `${ofDecider(rule, '_why')} AS "${rule.file.id}~why"`)
  const verdicts = rules.map((rule) => `${verdictOf(rule)} AS "${rule.file.id}"`)
  const lent = lentFacts(kind, book).flatMap(({ name }) => factColumnsOf(name).map((column) => `f.${column}`))
  const kept = rules.flatMap(keptOf)
  return [
    ['f.*', ...truths],
    ['f.*', ...deciders],
    ['f.*', ...causes],
    ['f.*', ...verdicts],
    ['f.id', 'f.key', 'f.reseller', ...lent, ...kept],
  ].reduce((from, columns) => `SELECT ${columns.join(',\n')} FROM (${from}) f`, factQuery(kind, book, given))
}

/** The same for a kind, not the reseller, of which it is known that there are no subjects. */
export function noJudgedRows(kind: SubjectKind, { about }: RuleBook): string {
  const kept = (about.get(kind) ?? []).flatMap(({ file: { id } }) => [
    `NULL::UTINYINT AS "${id}"`,
    `NULL::cause AS "${id}~why"`,
    `NULL::SMALLINT AS "${id}~col"`,
    `NULL::VARCHAR AS "${id}~seen"`,
  ])
  return `SELECT ${['NULL::BIGINT AS id', 'NULL::VARCHAR AS key', 'NULL::BIGINT AS reseller', ...kept].join(',\n')} WHERE FALSE`
}

/** What is kept of a rule about a row `f` that is judged. */
function keptOf(rule: Rule): readonly string[] {
  const { id } = rule.file
  const of = (part: string) => `f."${id}${part}"`
  const isUnknown = `${of('')} IN (${UNKNOWN}, ${NO_COLUMN})`
  const isFound = `${of('')} IN (${FAIL}, ${UNKNOWN})`
  return [
    `${of('')}`,
    `CASE WHEN ${isUnknown} THEN ${of('~why')} END AS "${id}~why"`,
    `CASE WHEN ${isUnknown} THEN ${columnNumberSql(ofDecider(rule, '_at'))} END AS "${id}~col"`,
    `CASE WHEN ${isFound} THEN ${seenSql(rule)} END AS "${id}~seen"`,
  ]
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

/**
 * What a finding saw, as SQL: the tree that decided, `applies` or `holds`, the fact that decided, by its position among
 * the rule's, and of each fact of that tree its value, why there is none, and the cell it came from; one JSON list.
 */
function seenSql({ file, trees: { applies, holds } }: Rule): string {
  const of = (name: 'applies' | 'holds', tree: Node) => {
    const facts = factsIn(tree).flatMap((fact) => [`f."${fact}"`, `f."${fact}_why"`, `f."${fact}_at"::VARCHAR`])
    return `json_array(${[text(name), `f."${file.id}~by"`, ...facts].join(', ')})::VARCHAR`
  }
  if (applies === undefined) return of('holds', holds)
  return `CASE WHEN f."${file.id}~applies" THEN ${of('holds', holds)} ELSE ${of('applies', applies)} END`
}

/** What goes with the fact that decided; NULL where nothing had to. */
function ofDecider({ file, facts }: Rule, suffix: '_why' | '_at'): string {
  const cases = facts.map((fact, i) => `WHEN ${i} THEN f."${fact}${suffix}"`)
  return `CASE f."${file.id}~by" ${cases.join(' ')} END`
}

/** The fact that a fail or an unknown verdict hangs on, by its position among the rule's. */
function deciderOf({ file, facts, trees: { applies, holds } }: Rule): string {
  const by = (tree: Node, truth: 'FALSE' | 'NULL') =>
    decidingSql(tree, truth, FACT_COLUMNS, (fact) => String(facts.indexOf(fact)))
  const byApplies = applies === undefined ? '' : `WHEN f."${file.id}~applies" IS NULL THEN ${by(applies, 'NULL')}`
  return `(CASE WHEN f."${file.id}~applies" IS FALSE THEN NULL ${byApplies}
    WHEN f."${file.id}~holds" IS NULL THEN ${by(holds, 'NULL')}
    WHEN NOT f."${file.id}~holds" THEN ${by(holds, 'FALSE')} END)::UTINYINT`
}

function verdictOf({ file: { id } }: Rule): string {
  const of = (part: string) => `f."${id}~${part}"`
  return `(CASE WHEN NOT ${of('applies')} THEN ${NOT_APPLICABLE} WHEN ${of('applies')} AND ${of('holds')} THEN ${PASS}
    WHEN ${of('applies')} AND NOT ${of('holds')} THEN ${FAIL} WHEN ${of('why')} = 'no-column' THEN ${NO_COLUMN}
    ELSE ${UNKNOWN} END)::UTINYINT`
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
