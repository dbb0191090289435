import { findingTable } from '../../src/audit/finding-table.ts'
import { judgedKinds, judgeInDatabase } from '../../src/audit/judge.ts'
import { judgedTableName, vacantTableName } from '../../src/audit/judged-table-name.ts'
import { FAIL, NOT_APPLICABLE, PASS } from '../../src/audit/judged-tables.ts'
import type { Database } from '../../src/database/database.ts'
import { GATES } from '../../src/domain/gate.ts'
import type { SubjectKind } from '../../src/domain/subject.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import type { RuleBook } from '../../src/rules/in-force.ts'
import type { Templates } from '../../src/tables/from-template.ts'
import { TABLE_OF } from '../../src/tables/subject.ts'
import { type Layout, loadedTemplates, PLAIN } from './loaded-templates.ts'

/**
 * All that is said of one account, by either door: sorted, `kind[position] rule verdict cause` and `gate state`. The
 * position is empty where a list has no rows.
 */
export type AccountLines = readonly string[]

/** Audits templates and gives what comes out for `account 1`, `account 2` and so on. */
export async function auditOfTemplates(
  templates: Templates,
  book: RuleBook,
  circumstances: Circumstances,
  layout: Layout = PLAIN,
): Promise<readonly AccountLines[]> {
  return loadedTemplates(templates, circumstances, layout, async (database) => {
    await judgeInDatabase(database, book, circumstances, 'all')
    await database.run(findingTable(book))
    const lines = new Map<number, string[]>()
    for (const { account, line } of [...(await verdicts(database, book)), ...(await gates(database))]) {
      lines.set(account, [...(lines.get(account) ?? []), line])
    }
    return [...lines].sort(([a], [b]) => a - b).map(([, of]) => of.sort())
  })
}

interface Said {
  readonly account: number
  readonly line: string
}

/** The number in the name that the templates give a reseller. */
const ACCOUNTS = `(SELECT DISTINCT reseller AS rid, replace(account, 'account ', '')::INTEGER AS account
  FROM stated JOIN owner USING (src) WHERE account IS NOT NULL)`

async function verdicts(database: Database, book: RuleBook): Promise<readonly Said[]> {
  const why = new Map<string, string>()
  for (const row of await database.rows('SELECT kind, subject, rule, why FROM finding WHERE list IS NULL')) {
    why.set(`${row.kind} ${row.subject} ${row.rule}`, String(row.why))
  }
  const said: Said[] = []
  for (const kind of judgedKinds(book)) {
    const rules = (book.about.get(kind) ?? []).map(({ file }) => file.id)
    for (const row of await database.rows(onSubjects(kind, rules))) {
      for (const rule of rules) {
        const verdict = NAMES.get(Number(row[rule])) ?? `unknown ${why.get(`${kind} ${row.id} ${rule}`) ?? null}`
        said.push({ account: Number(row.account), line: `${kind}[${row.position}] ${rule} ${verdict}` })
      }
    }
    if (kind === 'reseller' || kind === 'contact') continue
    for (const row of await database.rows(onLists(kind))) {
      const verdict = NAMES.get(Number(row.verdict)) ?? `unknown ${row.why}`
      for (const rule of rules) said.push({ account: Number(row.account), line: `${kind}[] ${rule} ${verdict}` })
    }
  }
  return said
}

function onSubjects(kind: SubjectKind, rules: readonly string[]): string {
  return `SELECT a.account, t.position, v.id, ${rules.map((rule) => `v."${rule}"`).join(', ')}
    FROM ${judgedTableName(kind)} v JOIN ${TABLE_OF[kind]} t ON t.rid = v.id JOIN ${ACCOUNTS} a ON a.rid = v.reseller`
}

function onLists(kind: SubjectKind): string {
  return `SELECT a.account, v.verdict, v.why FROM ${vacantTableName(kind)} v JOIN ${ACCOUNTS} a ON a.rid = v.reseller`
}

const NAMES = new Map([
  [FAIL, 'fail'],
  [PASS, 'pass'],
  [NOT_APPLICABLE, 'not-applicable'],
])

async function gates(database: Database): Promise<readonly Said[]> {
  const rows = await database.rows(`SELECT a.account, g.* FROM gate g JOIN ${ACCOUNTS} a ON a.rid = g.reseller`)
  return rows.flatMap((row) =>
    GATES.map((gate) => ({ account: Number(row.account), line: `${gate} ${stateOf(Number(row[`${gate}_through`]))}` })),
  )
}

function stateOf(worst: number): string {
  if (worst === FAIL) return 'blocked'
  return worst === PASS ? 'open' : 'undetermined'
}
