import type { Database, SqlRow } from '../database/database.ts'
import type { SubjectKind } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { verdictNamed } from './judged-tables.ts'

/** Resellers that are judged again, by their numbers, with all their subjects. */
export interface OpinionSample {
  readonly resellers: readonly number[]
  readonly subjects: number
  /** Rules and verdicts that occur only with resellers too large to be judged again. */
  readonly unrepresented: readonly { readonly rule: string; readonly verdict: string }[]
}

/**
 * Draws resellers by the seed until they have `size` subjects, and adds, for every rule and verdict that occurs but not
 * among them, one reseller where it does. A reseller with more than `size` subjects is passed over, unless there are no
 * others: judging it again would cost more than the audit.
 */
export async function opinionSample(
  database: Database,
  book: RuleBook,
  size: number,
  seed: number,
): Promise<OpinionSample> {
  const rows = await database.rows(`SELECT rid FROM reseller WHERE rid IN (SELECT reseller FROM gate)
    ORDER BY hash(key || ${text(`:${seed}`)}), rid LIMIT ${size}`)
  const drawn = rows.map(({ rid }) => Number(rid))
  const subjects = await subjectsOf(database, book, drawn)
  const sample = new Map<number, number>()
  let total = 0
  for (const reseller of inOrderOfUse(drawn, subjects, size)) {
    if (total >= size) break
    const own = subjects.get(reseller) ?? 0
    sample.set(reseller, own)
    total += own
  }
  const unrepresented = await addMissing(database, book, sample, size)
  return {
    resellers: [...sample.keys()],
    subjects: [...sample.values()].reduce((sum, own) => sum + own, 0),
    unrepresented,
  }
}

function inOrderOfUse(
  drawn: readonly number[],
  subjects: ReadonlyMap<number, number>,
  size: number,
): readonly number[] {
  const fitting = drawn.filter((reseller) => (subjects.get(reseller) ?? 0) <= size)
  if (fitting.length > 0) return fitting
  return [...drawn].sort((a, b) => (subjects.get(a) ?? 0) - (subjects.get(b) ?? 0)).slice(0, 1)
}

/** How many subjects each of some resellers has. */
async function subjectsOf(
  database: Database,
  book: RuleBook,
  resellers: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (resellers.length === 0) return new Map()
  const parts = judgedKinds(book).map(
    (kind) => `SELECT reseller FROM ${judgedTableName(kind)} WHERE reseller IN (${resellers.join(', ')})`,
  )
  const rows = await database.rows(
    `SELECT reseller, count(*) AS subjects FROM (${parts.join(' UNION ALL ')}) GROUP BY reseller`,
  )
  return new Map(rows.map(({ reseller, subjects }) => [Number(reseller), Number(subjects)]))
}

/** Adds resellers to the sample until every rule and verdict that occurs is among them; gives those left over. */
async function addMissing(
  database: Database,
  book: RuleBook,
  sample: Map<number, number>,
  size: number,
): Promise<OpinionSample['unrepresented']> {
  const tooLarge: number[] = []
  for (let round = 0; ; round += 1) {
    const missing = await missingFrom(database, book, [...sample.keys()], tooLarge)
    const added = [...new Set(missing.map(({ reseller }) => reseller))]
    if (added.length === 0) return tooLarge.length === 0 ? [] : missingFrom(database, book, [...sample.keys()], [])
    if (round === ROUNDS) return missing
    const subjects = await subjectsOf(database, book, added)
    for (const reseller of added) {
      const own = subjects.get(reseller) ?? 0
      if (own > size) tooLarge.push(reseller)
      else sample.set(reseller, own)
    }
  }
}

/** A sample grows by the rounds after the first only where large resellers are in the way. */
const ROUNDS = 3

interface Shown {
  readonly rule: string
  readonly verdict: string
  /** One who shows it. */
  readonly reseller: number
}

/** Every rule and verdict that none of `sample` shows but somebody who is not `excepted`. */
async function missingFrom(
  database: Database,
  book: RuleBook,
  sample: readonly number[],
  excepted: readonly number[],
): Promise<readonly Shown[]> {
  const missing: Shown[] = []
  for (const kind of judgedKinds(book)) {
    const shown = new Set(
      (await occurring(database, book, kind, sample.length === 0 ? 'FALSE' : `reseller IN (${sample.join(', ')})`)).map(
        nameOf,
      ),
    )
    const others = excepted.length === 0 ? 'TRUE' : `reseller NOT IN (${excepted.join(', ')})`
    const all = await occurring(database, book, kind, others)
    missing.push(...all.filter((one) => !shown.has(nameOf(one))))
  }
  return missing
}

/** Each rule about a kind with each verdict that occurs, and the first reseller where it does. */
async function occurring(
  database: Database,
  { about }: RuleBook,
  kind: SubjectKind,
  condition = 'TRUE',
): Promise<readonly Shown[]> {
  const rules = (about.get(kind) ?? []).map(({ file }) => file.id)
  // A sample is picked out once, not once a rule; all rows are read a column at a time.
  const picked = condition === 'TRUE' ? 'NOT MATERIALIZED' : 'MATERIALIZED'
  const columns = rules.map((rule) => `"${rule}"`)
  const firsts = rules.map(
    (rule) =>
      `SELECT ${text(rule)} AS rule, "${rule}" AS verdict, min(reseller) AS reseller FROM picked GROUP BY verdict`,
  )
  const onSubjects = await database.rows(`WITH picked AS ${picked} (SELECT ${['reseller', ...columns].join(', ')}
    FROM ${judgedTableName(kind)} WHERE ${condition}) ${firsts.join(' UNION ALL ')}`)
  const lists =
    kind === 'reseller' || kind === 'contact'
      ? []
      : await database.rows(`SELECT verdict, min(reseller) AS reseller
    FROM ${vacantTableName(kind)} WHERE ${condition} GROUP BY verdict`)
  const shown = (rule: unknown, { verdict, reseller }: SqlRow): Shown => ({
    rule: String(rule),
    verdict: verdictNamed(Number(verdict)),
    reseller: Number(reseller),
  })
  return firstOfEach([
    ...onSubjects.map((row) => shown(row.rule, row)),
    ...rules.flatMap((rule) => lists.map((row) => shown(rule, row))),
  ])
}

function firstOfEach(all: readonly Shown[]): readonly Shown[] {
  const sorted = [...all].sort((a, b) => b.reseller - a.reseller)
  return [...new Map(sorted.map((one) => [nameOf(one), one])).values()]
}

function nameOf({ rule, verdict }: Pick<Shown, 'rule' | 'verdict'>): string {
  return `${rule} ${verdict}`
}
