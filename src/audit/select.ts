import type { Database } from '../database/database.ts'
import type { Gate } from '../domain/gate.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { changedResellers, type Told } from '../run/changed-resellers.ts'
import type { NotThere, Selection } from '../run/selection.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { judgedKinds } from './judge.ts'
import { judgedTableName, vacantTableName } from './judged-table-name.ts'

/** The resellers and countries of a selection that no reseller of the canonical tables is or lies in. */
export async function notThere(database: Database, selection: Selection): Promise<readonly NotThere[]> {
  const missing = async (names: readonly string[], column: string) => {
    if (names.length === 0) return []
    const listed = `SELECT unnest([${names.map(text).join(', ')}]) AS name`
    const rows = await database.rows(`SELECT name FROM (${listed}) WHERE name NOT IN
      (SELECT r."${column}" FROM reseller r WHERE r."${column}" IS NOT NULL) ORDER BY name`)
    return rows.map(({ name }) => String(name))
  }
  const { resellers = [], countries = [] } = selection
  return [
    ...(await missing(resellers, 'key')).map((name) => ({ what: 'reseller', name }) as const),
    ...(await missing(countries, 'cspCountry')).map((name) => ({ what: 'country', name }) as const),
  ]
}

/** The part of a book that is told of; the whole of it is judged. */
export function toldOf(book: RuleBook, { rules }: Selection): RuleBook {
  if (rules === undefined) return book
  const asked = new Set(rules)
  const among = (all: RuleBook['rules']) => all.filter(({ file }) => asked.has(file.id))
  return {
    ...book,
    rules: among(book.rules),
    about: new Map([...book.about].map(([kind, all]) => [kind, among(all)])),
  }
}

/** Takes the verdicts and gates of all but the selected resellers out of what has been judged. */
export async function keepSelected(database: Database, book: RuleBook, selection: Selection): Promise<void> {
  const { resellers, countries } = selection
  const wanted = [
    ...(resellers === undefined ? [] : [`r.key IN (${resellers.map(text).join(', ')})`]),
    ...(countries === undefined ? [] : [`r."cspCountry" IN (${countries.map(text).join(', ')})`]),
  ]
  if (wanted.length > 0) await keep(database, book, `SELECT rid FROM reseller r WHERE ${wanted.join(' AND ')}`)
}

/** The same for resellers of whom something is not as it was in an earlier run; `now` is what this audit would tell. */
export async function keepChanged(
  database: Database,
  book: RuleBook,
  { changedSince, rules }: Selection,
  gates: readonly Gate[],
  now: Told,
): Promise<void> {
  if (changedSince === undefined) return
  await database.run('CREATE TABLE changed (key VARCHAR)')
  const before = { findings: changedSince.findings(), resellers: changedSince.resellers() }
  const compared = { rules: new Set(rules ?? book.rules.map(({ file }) => file.id)), gates: new Set(gates) }
  let page: (readonly [string])[] = []
  const flush = async () => {
    await database.append('changed', page)
    page = []
  }
  for await (const key of changedResellers(before, now, compared)) {
    page.push([key])
    if (page.length >= PAGE) await flush()
  }
  await flush()
  await keep(database, book, 'SELECT rid FROM reseller WHERE key IN (SELECT key FROM changed)')
}

const PAGE = 10_000

async function keep(database: Database, book: RuleBook, resellers: string): Promise<void> {
  const kinds = judgedKinds(book)
  const lists = kinds.flatMap((kind) => (kind === 'reseller' || kind === 'contact' ? [] : [vacantTableName(kind)]))
  for (const table of ['gate', ...kinds.map(judgedTableName), ...lists]) {
    await database.run(`DELETE FROM ${table} WHERE reseller NOT IN (${resellers})`)
  }
}

/** How many resellers an audit is about, of how many, once all others were taken out. */
export async function selected(
  database: Database,
  { countries }: Selection,
): Promise<Pick<NonNullable<AuditSummary['selection']>, 'selected' | 'of' | 'countryUnknown'>> {
  const [row] =
    await database.rows(`SELECT (SELECT count(*) FROM gate) AS selected, (SELECT count(*) FROM reseller) AS total,
    (SELECT count(*) FROM reseller WHERE "cspCountry" IS NULL) AS nowhere`)
  return {
    selected: Number(row?.selected),
    of: Number(row?.total),
    ...(countries === undefined ? {} : { countryUnknown: Number(row?.nowhere) }),
  }
}
