import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { findingTable } from '../../src/audit/finding-table.ts'
import { judgedKinds, judgeInDatabase } from '../../src/audit/judge.ts'
import { FAIL, NOT_APPLICABLE, PASS, vacantTableName, verdictTableName } from '../../src/audit/verdict-tables.ts'
import { Database } from '../../src/database/database.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { loadExports } from '../../src/ingest/load.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import type { RuleBook } from '../../src/rules/in-force.ts'
import { TABLES, type TableName } from '../../src/tables/column.ts'
import type { Row } from '../../src/tables/row.ts'
import { TABLE_OF } from '../../src/tables/subject.ts'
import { templateHeader, templateRows } from '../../src/tables/to-template.ts'

/** A verdict as both doors give it: `account/kind[position] rule verdict cause`. */
export type VerdictLine = string

/** What an audit of accounts gives: its verdicts, sorted, and the gates of each account in their order. */
export interface AuditLines {
  readonly verdicts: readonly VerdictLine[]
  readonly gates: readonly string[]
}

/** How the files of the templates are laid out; the answer must not depend on it. */
export interface Layout {
  readonly tables: readonly TableName[]
}

/** Writes accounts as our own templates, audits the files, and gives the verdicts and gates that came out. */
export async function auditOfTemplates(
  roots: readonly Row[],
  book: RuleBook,
  circumstances: Circumstances,
  layout: Layout = { tables: TABLES },
): Promise<AuditLines> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  const database = await Database.open({ threads: 2, folders: [folder] })
  try {
    const inputs = await writeTemplates(roots, folder, layout)
    const loaded = await loadExports(database, inputs, {
      kinds: templateKinds(),
      datasets: circumstances.datasets,
      asOf: circumstances.asOf,
      folder,
      mapping: {},
      onReject: async (reject) => {
        throw new Error(`rejected: ${reject.message}`)
      },
    })
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems))
    await judgeInDatabase(database, book, circumstances, 'all')
    await database.run(findingTable(book))
    return { verdicts: await verdictLines(database, book), gates: await gateLines(database) }
  } finally {
    database.close()
    await rm(folder, { recursive: true })
  }
}

async function writeTemplates(roots: readonly Row[], folder: string, { tables }: Layout) {
  const records = roots.map((root, i) => templateRows(root, `account ${i + 1}`))
  const inputs = []
  for (const table of tables) {
    const path = join(folder, `${table}.csv`)
    await writeFile(path, stringify([templateHeader(table), ...records.flatMap((of) => of.get(table) ?? [])]))
    inputs.push({ name: `${table}.csv`, path, kind: `template-${table.replaceAll('_', '-')}` })
  }
  return inputs
}

const NAMES = new Map([
  [FAIL, 'fail'],
  [PASS, 'pass'],
  [NOT_APPLICABLE, 'not-applicable'],
])

async function verdictLines(database: Database, book: RuleBook): Promise<readonly string[]> {
  const lines: string[] = []
  for (const kind of judgedKinds(book)) {
    const table = TABLE_OF[kind]
    for (const { file } of book.about.get(kind) ?? []) {
      const onSubjects = `SELECT v.reseller, t.position, v."${file.id}" AS verdict, f.why FROM ${verdictTableName(kind)} v
        JOIN ${table} t ON t.rid = v.id LEFT JOIN finding f ON f.kind = '${kind}' AND f.subject = v.id AND f.rule = '${file.id}'`
      const list =
        kind === 'reseller' || kind === 'contact'
          ? ''
          : ` UNION ALL SELECT reseller, NULL, verdict, why FROM ${vacantTableName(kind)}`
      for (const { reseller, position, verdict, why } of await database.rows(onSubjects + list)) {
        lines.push(
          `${reseller}/${kind}[${position ?? ''}] ${file.id} ${NAMES.get(Number(verdict)) ?? `unknown ${why}`}`,
        )
      }
    }
  }
  return lines.sort()
}

async function gateLines(database: Database): Promise<readonly string[]> {
  const rows = await database.rows('SELECT * FROM gate ORDER BY reseller')
  return rows.map((row) =>
    Object.entries(row)
      .filter(([name]) => name.endsWith('_through'))
      .map(
        ([name, worst]) =>
          `${name.replace('_through', '')} ${Number(worst) === 0 ? 'blocked' : Number(worst) === PASS ? 'open' : 'undetermined'}`,
      )
      .join(', '),
  )
}
