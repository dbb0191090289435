import type { Database } from '../database/database.ts'
import { accountSet } from '../facts/account-set.ts'
import type { Circumstances } from '../facts/expression.ts'
import { text } from '../facts/sql-text.ts'
import { casesOf, isCase } from '../preflight/case.ts'
import type { Judged } from '../preflight/judge.ts'
import { judgeAllByReference } from '../preflight/judge-by-reference.ts'
import { comparesAccounts } from '../rules/across.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Row } from '../tables/row.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { neighbourhood } from './neighbours.ts'
import { accountsFromSources } from './source-rows.ts'
import { FAIL, NOT_APPLICABLE, PASS, vacantTableName, verdictTableName } from './verdict-tables.ts'

/** How a sample came out when json-rules-engine judged it again from the source records. */
export interface SecondOpinion {
  readonly sample: number
  readonly agreed: number
  /** Verdicts on which the two differ: a bug of ours. */
  readonly disagreements: readonly Disagreement[]
}

export interface Disagreement {
  readonly rule: string
  readonly subject: string
  readonly audit: string
  readonly reference: string
}

/**
 * Judges a sample of resellers again, with all their subjects, by json-rules-engine. It shares our operators and the
 * JavaScript derivations, so it proves the logic, the SQL and the joins, not the derivations themselves.
 */
export async function secondOpinion(
  database: Database,
  book: RuleBook,
  circumstances: Circumstances,
  size: number,
  seed: number,
): Promise<SecondOpinion> {
  const rows = await database.rows(
    `SELECT rid FROM reseller ORDER BY hash(key || ${text(`:${seed}`)}), rid LIMIT ${size}`,
  )
  const resellers = rows.map(({ rid }) => Number(rid))
  const accounts = await accountsFromSources(database, resellers)
  const { members, crowded } = await neighbourhood(database, accounts)
  const together = { ...circumstances, set: accountSet(members, circumstances.datasets) }
  const disagreements: Disagreement[] = []
  let sample = 0
  const verdicts = await verdictsOf(database, book, resellers)
  for (const [reseller, root] of accounts) {
    const audited = verdicts.get(reseller)
    for (const judged of await judgeAllByReference(casesOf(root, book, together), together)) {
      if (crowded.has(reseller) && comparesAccounts(judged.rule.file)) continue
      const name = nameOf(judged)
      const audit = audited?.get(name) ?? 'none'
      sample++
      if (audit !== judged.verdict) {
        disagreements.push({
          rule: judged.rule.file.id,
          subject: `${reseller}/${name}`,
          audit,
          reference: judged.verdict,
        })
      }
    }
  }
  return { sample, agreed: sample - disagreements.length, disagreements }
}

/** The verdicts of the audit on each reseller, named as `nameOf` names them. */
async function verdictsOf(
  database: Database,
  book: RuleBook,
  resellers: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, string>>> {
  const verdicts = new Map(resellers.map((reseller) => [reseller, new Map<string, string>()]))
  const keep = (reseller: unknown, name: string, verdict: unknown) =>
    verdicts.get(Number(reseller))?.set(name, written(Number(verdict)))
  for (const [kind, rules] of book.about) {
    if (rules.length === 0 || resellers.length === 0) continue
    const columns = rules.map(({ file }) => `v."${file.id}"`)
    const rows =
      await database.rows(`SELECT v.reseller, t.position, ${columns.join(', ')} FROM ${verdictTableName(kind)} v
      JOIN ${TABLE_OF[kind]} t ON t.rid = v.id WHERE v.reseller IN (${resellers.join(', ')})`)
    for (const row of rows) {
      for (const { file } of rules) keep(row.reseller, `${kind}[${row.position}] ${file.id}`, row[file.id])
    }
    if (kind === 'reseller' || kind === 'contact') continue
    const vacant = await database.rows(`SELECT reseller, verdict FROM ${vacantTableName(kind)}
      WHERE reseller IN (${resellers.join(', ')})`)
    for (const { reseller, verdict } of vacant) {
      for (const { file } of rules) keep(reseller, `${kind}[] ${file.id}`, verdict)
    }
  }
  return verdicts
}

function nameOf({ on, rule }: Judged): string {
  return `${on.kind}[${isCase(on) ? positionOf(on.row) : ''}] ${rule.file.id}`
}

function positionOf({ position }: Row): number {
  return position
}

function written(verdict: number): string {
  if (verdict === FAIL) return 'fail'
  if (verdict === PASS) return 'pass'
  return verdict === NOT_APPLICABLE ? 'not-applicable' : 'unknown'
}
