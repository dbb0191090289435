import type { Database } from '../database/database.ts'
import type { Verdict } from '../domain/verdict.ts'
import { accountSet } from '../facts/account-set.ts'
import type { Circumstances } from '../facts/expression.ts'
import { casesOf, isCase } from '../preflight/case.ts'
import type { Judged } from '../preflight/judge.ts'
import { judgeAllByReference } from '../preflight/judge-by-reference.ts'
import { comparesAccounts } from '../rules/across.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Row } from '../tables/row.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { verdictNamed } from './judged-tables.ts'
import { neighbourhood } from './neighbours.ts'
import type { OpinionSample } from './opinion-sample.ts'
import { accountsFromSources } from './source-rows.ts'

/** How a sample came out when json-rules-engine judged it again from the source records. */
export interface SecondOpinion {
  /** Verdicts judged again. */
  readonly sample: number
  readonly agreed: number
  /** Verdicts on which the two differ: a bug of ours. */
  readonly disagreements: readonly Disagreement[]
}

export interface Disagreement {
  readonly rule: string
  /** The natural key of the subject. */
  readonly subject: string
  readonly audit: string
  readonly reference: string
}

/** What json-rules-engine says of a sample of resellers: by reseller, the verdicts on all its subjects, by `nameOf`. */
export type Reference = ReadonlyMap<number, ReadonlyMap<string, ReferenceVerdict>>

interface ReferenceVerdict {
  readonly rule: string
  readonly verdict: Verdict
}

/**
 * Judges a sample again, with all its subjects, by json-rules-engine, and holds it against what the audit says. It
 * shares our operators and the JavaScript derivations, so it proves the logic, the SQL and the joins, not the derivations
 * themselves.
 */
export async function secondOpinion(
  database: Database,
  book: RuleBook,
  circumstances: Circumstances,
  { resellers }: OpinionSample,
): Promise<SecondOpinion> {
  return compared(database, book, await reference(database, book, circumstances, resellers))
}

/** Judges resellers, given by their numbers, from their source records; what the audit made of them is not looked at. */
export async function reference(
  database: Database,
  book: RuleBook,
  circumstances: Circumstances,
  resellers: readonly number[],
): Promise<Reference> {
  const accounts = await accountsFromSources(database, resellers)
  const { members, crowded } = await neighbourhood(database, accounts)
  const together = { ...circumstances, set: accountSet(members, circumstances.datasets) }
  const sample = new Map<number, ReadonlyMap<string, ReferenceVerdict>>()
  for (const [reseller, root] of accounts) {
    const judged = await judgeAllByReference(casesOf(root, book, together), together)
    const comparable = judged.filter(({ rule }) => !(crowded.has(reseller) && comparesAccounts(rule.file)))
    sample.set(
      reseller,
      new Map(comparable.map((one) => [nameOf(one), { rule: one.rule.file.id, verdict: one.verdict }])),
    )
  }
  return sample
}

/** Holds the verdicts of the audit against those of a sample. */
export async function compared(database: Database, book: RuleBook, sample: Reference): Promise<SecondOpinion> {
  const verdicts = await verdictsOf(database, book, [...sample.keys()])
  const keys = await keysOf(database, [...sample.keys()])
  const all = [...sample].flatMap(([reseller, judged]) =>
    [...judged].map(([name, { rule, verdict }]) => {
      const { verdict: audit, key } = verdicts.get(reseller)?.get(name) ?? { verdict: 'none', key: undefined }
      return { rule, subject: key ?? keys.get(reseller) ?? '', audit, reference: verdict }
    }),
  )
  const disagreements = all.filter(({ audit, reference: said }) => audit !== said)
  return { sample: all.length, agreed: all.length - disagreements.length, disagreements }
}

async function keysOf(database: Database, resellers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (resellers.length === 0) return new Map()
  const rows = await database.rows(`SELECT rid, key FROM reseller WHERE rid IN (${resellers.join(', ')})`)
  return new Map(rows.map(({ rid, key }) => [Number(rid), String(key)]))
}

/** A verdict of the audit; its subject by its natural key, or none for a list without rows. */
interface Audited {
  readonly verdict: string
  readonly key: string | undefined
}

/** The verdicts of the audit on each reseller, named as `nameOf` names them. */
async function verdictsOf(
  database: Database,
  book: RuleBook,
  resellers: readonly number[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, Audited>>> {
  const verdicts = new Map(resellers.map((reseller) => [reseller, new Map<string, Audited>()]))
  const keep = (reseller: unknown, name: string, verdict: unknown, key?: unknown) =>
    verdicts
      .get(Number(reseller))
      ?.set(name, { verdict: verdictNamed(Number(verdict)), key: typeof key === 'string' ? key : undefined })
  for (const [kind, rules] of book.about) {
    if (rules.length === 0 || resellers.length === 0) continue
    const columns = rules.map(({ file }) => `f."${file.id}"`)
    const rows =
      await database.rows(`SELECT f.reseller, t.position, f.key, ${columns.join(', ')} FROM ${judgedTableName(kind)} f
      JOIN ${TABLE_OF[kind]} t ON t.rid = f.id WHERE f.reseller IN (${resellers.join(', ')})`)
    for (const row of rows) {
      for (const { file } of rules) keep(row.reseller, `${kind}[${row.position}] ${file.id}`, row[file.id], row.key)
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
