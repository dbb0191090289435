import { byGate, GATES, type Gate, path } from '../domain/gate.ts'
import { SUBJECTS, type SubjectKind } from '../domain/subject.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { NO_COLUMN, NOT_APPLICABLE, PASS } from './judged-tables.ts'

/** Which verdicts count: all of them, or only those whose columns some file has. */
export type Judged = 'all' | 'evaluable'

/**
 * The SQL of `gate`: one row for each reseller; for each gate `<gate>` the worst blocking verdict at the gate itself
 * (0 fail, 1 unknown, 2 unknown only for columns that no file has, 3 none of these), `<gate>_through` the worst of it
 * and all it depends on, and `<gate>_self` the worst at the gate among the reseller's own and contact's verdicts.
 */
export function gateTable(book: RuleBook, scope: Judged): string {
  const sources = SUBJECTS.flatMap((kind) => sourcesOf(kind, book, scope))
  const worst = GATES.flatMap((gate) => [
    `least(${PASS}, min("${gate}")) AS "${gate}"`,
    `least(${PASS}, min("${gate}") FILTER (WHERE own)) AS "${gate}_self"`,
  ])
  const through = GATES.map(
    (gate) =>
      `least(${path(gate)
        .map((step) => `"${step}"`)
        .join(', ')}) AS "${gate}_through"`,
  )
  return `CREATE TABLE gate AS SELECT *, ${through.join(', ')} FROM
    (SELECT reseller, ${worst.join(', ')} FROM (${sources.join('\nUNION ALL\n')}) GROUP BY reseller) ORDER BY reseller`
}

function sourcesOf(kind: SubjectKind, book: RuleBook, scope: Judged): readonly string[] {
  const rules = (book.about.get(kind) ?? []).filter(({ file }) => file.severity === 'blocking')
  const own = kind === 'reseller' || kind === 'contact'
  if (rules.length === 0) return own && kind === 'reseller' ? [everyReseller()] : []
  const at = byGate((gate) => rules.filter(({ file }) => file.gate === gate).map(({ file }) => `v."${file.id}"`))
  const judged = GATES.map((gate) => `${counted(at[gate], scope)} AS "${gate}"`)
  const subjects = `SELECT v.reseller, ${own} AS own, ${judged.join(', ')} FROM ${judgedTableName(kind)} v`
  if (own) return [subjects]
  const vacant = GATES.map((gate) => `${counted(at[gate].length > 0 ? ['v.verdict'] : [], scope)} AS "${gate}"`)
  return [subjects, `SELECT v.reseller, TRUE AS own, ${vacant.join(', ')} FROM ${vacantTableName(kind)} v`]
}

function counted(verdicts: readonly string[], scope: Judged): string {
  const weighed =
    scope === 'all'
      ? verdicts
      : verdicts.map((verdict) => `if(${verdict} = ${NO_COLUMN}, ${NOT_APPLICABLE}, ${verdict})`)
  return weighed.length === 0 ? `${NOT_APPLICABLE}` : `least(${weighed.join(', ')})`
}

function everyReseller(): string {
  return `SELECT rid AS reseller, TRUE AS own, ${GATES.map((gate: Gate) => `${NOT_APPLICABLE} AS "${gate}"`).join(', ')} FROM reseller`
}
