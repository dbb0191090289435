import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Database } from '../database/database.ts'
import { changedFiles, marksOf } from '../files/mark.ts'
import type { ColumnNote } from '../ingest/column-note.ts'
import { type FileAccount, loadExports } from '../ingest/load.ts'
import { givenColumns } from '../ingest/raw-tables.ts'
import type { StageProblem } from '../ingest/stage.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { FINDINGS } from '../run/finding-parts.ts'
import { rowsBy } from '../run/finding-row.ts'
import { GATHERED, gather, openGathered, writeGathered } from '../run/keep-findings.ts'
import { RULES, rulesText } from '../run/kept-rules.ts'
import { manifestOf } from '../run/manifest.ts'
import { rejectLine, rejectsHeader } from '../run/rejects.ts'
import type { RunFolder } from '../run/run-folder.ts'
import { type NotThere, statementOf } from '../run/selection.ts'
import { type WaiverNotice, WaiverUse } from '../run/waiver-use.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { type AuditRequest, kindsOf } from './audit-request.ts'
import { ConflictSample } from './conflict-sample.ts'
import { findingTable } from './finding-table.ts'
import { findings, findingsAmong } from './findings.ts'
import { gapTable } from './gap-table.ts'
import { judgeInDatabase } from './judge.ts'
import { keptRules } from './kept-rules.ts'
import { opinionSample } from './opinion-sample.ts'
import { APART, gatherPlain } from './plain-findings.ts'
import { resellerLines, resellerPages } from './reseller-lines.ts'
import { type SecondOpinion, secondOpinion } from './second-opinion.ts'
import { keepChanged, keepSelected, notThere, selected, toldOf } from './select.ts'
import { type Opinion, summarise, waiversTold } from './summary.ts'
import { type Outcome, tally } from './tally.ts'

export interface AuditOutcome {
  readonly summary: AuditSummary
  readonly files: readonly FileAccount[]
  /** What was found about the cells of single columns. */
  readonly notes: readonly ColumnNote[]
  readonly opinion: SecondOpinion
  /** What is not waived. */
  readonly outcomes: readonly Outcome[]
  readonly notices: readonly WaiverNotice[]
}

export type AuditResult =
  | AuditOutcome
  | { readonly problems: readonly StageProblem[] }
  | { readonly notThere: readonly NotThere[] }

/** Audits exports into a run folder, which the caller seals: canonical tables, one judging pass, findings, tallies. */
export async function audit(request: AuditRequest, run: RunFolder): Promise<AuditResult> {
  const marks = await marksOf(request.inputs.map(({ path }) => path))
  try {
    const result = await auditFiles(request, run)
    return 'problems' in result ? result : ((await changedOf(request, marks)) ?? result)
  } catch (error) {
    request.stop?.throwIfAborted()
    const changed = await changedOf(request, marks)
    if (changed === undefined) throw error
    return changed
  }
}

/** What was read twice must have been the same: the database reads some files again after they were hashed. */
async function changedOf({ inputs }: AuditRequest, marks: Awaited<ReturnType<typeof marksOf>>) {
  const changed = new Set(await changedFiles(marks))
  if (changed.size === 0) return undefined
  const names = inputs.filter(({ path }) => changed.has(path)).map(({ name }) => name)
  return { problems: names.map((file) => ({ code: 'changed', file }) as const) }
}

async function auditFiles(request: AuditRequest, run: RunFolder): Promise<AuditResult> {
  const started = request.clock()
  const folder = await run.workFolder()
  const { threads, memory, stop } = request
  const database = await Database.open({
    threads,
    spillTo: folder,
    folders: [folder],
    files: request.inputs.map(({ path }) => path),
    ...(memory === undefined ? {} : { memory }),
    ...(stop === undefined ? {} : { stop }),
  })
  try {
    const loaded = await load(database, request, run, folder)
    if ('problems' in loaded) return loaded
    const missing = await notThere(database, request.selection)
    if (missing.length > 0) return { notThere: missing }
    const told = toldOf(request.book, request.selection)
    const opinion = await judge(database, request, told, loaded.files)
    const use = new WaiverUse(request.waivers)
    const conflicts = await writeFindings(database, request, told, loaded.files, use, run, folder)
    const given = new Set(loaded.files.flatMap(({ file }) => givenColumns(file)))
    const { counts, outcomes } = await tally(database, told, given, kindsOf(request), request.scope, request.gates, use)
    const selection = await selectionOf(database, request)
    const all = { ...selection, ...counts, ...waiversTold(request.waivers, use), conflicts }
    const summary = summarise(request, loaded.files, opinion, all, request.clock() - started)
    await run.write('tally.json', printed(summary))
    await run.write('manifest.json', printed(manifestOf(summary, loaded.files, request, run.final, request.startedAt)))
    return { summary, files: loaded.files, notes: loaded.notes, opinion, outcomes, notices: use.notices() }
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function load(database: Database, request: AuditRequest, run: RunFolder, folder: string) {
  const all = request.inputs.reduce((sum, { size = 0 }) => sum + size, 0)
  const rejects = await run.file('rejects.csv')
  await rejects(rejectsHeader())
  return loadExports(database, request.inputs, {
    kinds: kindsOf(request),
    datasets: request.circumstances.datasets,
    asOf: request.circumstances.asOf,
    folder,
    mapping: request.mapping,
    limits: request.limits ?? {},
    onProgress: (bytes, rows) => {
      request.stop?.throwIfAborted()
      request.onProgress?.({ phase: 'reading', rows, part: all === 0 ? 1 : bytes / all })
    },
    onReject: (reject) => rejects(rejectLine(reject)),
  })
}

async function judge(
  database: Database,
  { book, circumstances, scope, sample, selection, gates, onProgress }: AuditRequest,
  told: RuleBook,
  files: readonly FileAccount[],
): Promise<Opinion> {
  onProgress?.({ phase: 'judging' })
  const given = new Set(files.flatMap(({ file }) => givenColumns(file)))
  await judgeInDatabase(database, book, circumstances, scope, { given })
  await keepSelected(database, book, selection)
  await database.run(findingTable(told))
  if (selection.changedSince !== undefined) {
    const sources = files.map(({ file }) => file)
    const now = {
      findings: each(findings(database, told, sources, circumstances)),
      resellers: each(resellerPages(database, gates)),
    }
    await keepChanged(database, book, selection, gates, now)
    await database.run(`DROP TABLE finding; ${findingTable(told)}`)
  }
  await database.run(gapTable(told))
  onProgress?.({ phase: 'second-opinion' })
  const drawn = await opinionSample(database, book, sample.subjects, sample.seed)
  return { drawn, ...(await secondOpinion(database, book, circumstances, drawn)) }
}

async function* each<T>(pages: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const page of pages) yield* page
}

async function writeFindings(
  database: Database,
  { circumstances, gates, waivers, onProgress }: AuditRequest,
  told: RuleBook,
  files: readonly FileAccount[],
  use: WaiverUse,
  run: RunFolder,
  folder: string,
): Promise<AuditSummary['conflicts']> {
  const conflicts = new ConflictSample()
  const sources = files.map(({ file }) => file)
  const rules = keptRules(told, circumstances)
  onProgress?.({ phase: 'writing', rows: 0, part: 0 })
  await openGathered(database)
  await gatherPlain(database, told, sources, rules, new Set(waivers.all.map(({ rule }) => rule)))
  const [found] = await database.rows(`SELECT count(*) AS n, (SELECT count(*) FROM ${GATHERED}) AS plain FROM finding`)
  const rowOf = rowsBy(rules)
  let rows = Number(found?.plain)
  for await (const page of findingsAmong(database, told, sources, circumstances, APART)) {
    rows += page.length
    onProgress?.({ phase: 'writing', rows, part: rows / Number(found?.n) })
    for (const { finding } of page) conflicts.add(finding)
    const waived = page.map(({ n, finding }) => ({ n, finding: use.waived(finding) }))
    await gather(database, waived, rowOf)
  }
  const path = join(folder, FINDINGS)
  const kept = await writeGathered(database, rules, path)
  await run.take(FINDINGS, path)
  await run.write(RULES, rulesText(kept))
  const append = await run.file('resellers.csv')
  for await (const lines of resellerLines(database, gates)) await append(lines)
  return conflicts.summary()
}

/** What the audit is about, where that is not everything. */
async function selectionOf(
  database: Database,
  { gate, selection }: AuditRequest,
): Promise<Pick<AuditSummary, 'selection'>> {
  const stated = { ...(gate === undefined ? {} : { gate }), ...statementOf(selection) }
  if (Object.keys(stated).length === 0) return {}
  return { selection: { ...stated, ...(await selected(database, selection)) } }
}

function printed(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
