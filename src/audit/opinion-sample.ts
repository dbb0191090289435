import type { Database } from '../database/database.ts'
import type { SubjectKind } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'
import { FAIL, NO_COLUMN, NOT_APPLICABLE, PASS, UNKNOWN } from './judged-tables.ts'

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
  const among = (resellers: readonly number[]) => `reseller IN (${['NULL', ...resellers].join(', ')})`
  const others = excepted.length === 0 ? 'TRUE' : `NOT ${among(excepted).replace('NULL, ', '')}`
  const missing: Shown[] = []
  for (const kind of judgedKinds(book)) {
    const shown = new Set((await occurring(database, book, kind, among(sample))).map(nameOf))
    const all = await occurring(database, book, kind, others, shown)
    missing.push(...all.filter((one) => !shown.has(nameOf(one))))
  }
  return missing
}

/** Each rule about a kind with each verdict that occurs where `condition` holds, leaving out what is `known` already. */
async function occurring(
  database: Database,
  book: RuleBook,
  kind: SubjectKind,
  condition: string,
  known: ReadonlySet<string> = new Set(),
): Promise<readonly Shown[]> {
  const rules = (book.about.get(kind) ?? []).map(({ file }) => file.id)
  const asked = rules
    .flatMap((rule) => VERDICTS.map(([verdict, kept]) => ({ rule, verdict, kept })))
    .filter((one) => !known.has(nameOf(one)))
  const columns = asked.map(({ rule, kept }, i) => `min(reseller) FILTER (WHERE "${rule}" IN (${kept})) AS c${i}`)
  if (columns.length === 0) return []
  const [row] = await database.rows(`SELECT ${columns.join(', ')} FROM ${judgedTableName(kind)} WHERE ${condition}`)
  const [list] =
    kind === 'reseller' || kind === 'contact'
      ? []
      : await database.rows(`SELECT ${VERDICTS.map(([, kept], i) => `min(reseller) FILTER (WHERE verdict IN (${kept})) AS c${i}`).join(', ')}
          FROM ${vacantTableName(kind)} WHERE ${condition}`)
  return asked.flatMap(({ rule, verdict }, i) => {
    const onList = list?.[`c${VERDICTS.findIndex(([name]) => name === verdict)}`]
    const reseller = row?.[`c${i}`] ?? onList ?? null
    return reseller === null ? [] : [{ rule, verdict, reseller: Number(reseller) }]
  })
}

/** Verdicts by the words of a finding, and as tables keep them. */
const VERDICTS = [
  ['fail', `${FAIL}`],
  ['unknown', `${UNKNOWN}, ${NO_COLUMN}`],
  ['pass', `${PASS}`],
  ['not-applicable', `${NOT_APPLICABLE}`],
] as const

function nameOf({ rule, verdict }: Pick<Shown, 'rule' | 'verdict'>): string {
  return `${rule} ${verdict}`
}
