import { rm } from 'node:fs/promises'
import { Database } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Gate } from '../domain/gate.ts'
import type { Circumstances } from '../facts/expression.ts'
import { changedFiles, marksOf } from '../files/mark.ts'
import type { ColumnNote } from '../ingest/column-note.ts'
import { type FileAccount, loadExports } from '../ingest/load.ts'
import { givenColumns } from '../ingest/raw-tables.ts'
import type { Limits } from '../ingest/read/limits.ts'
import type { Input } from '../ingest/recognise-file.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import type { StageProblem } from '../ingest/stage.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { manifestOf } from '../run/manifest.ts'
import { rejectLine, rejectsHeader } from '../run/rejects.ts'
import type { RunFolder } from '../run/run-folder.ts'
import { type NotThere, type Selection, statementOf } from '../run/selection.ts'
import { noticeLine, type WaiverNotice, WaiverUse } from '../run/waiver-use.ts'
import type { WaiversOn } from '../run/waivers-on.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import { ConflictSample } from './conflict-sample.ts'
import { findingTable } from './finding-table.ts'
import { findings } from './findings.ts'
import { gapTable } from './gap-table.ts'
import type { Judged } from './gate-table.ts'
import { judgeInDatabase } from './judge.ts'
import { type OpinionSample, opinionSample } from './opinion-sample.ts'
import type { Progress } from './progress.ts'
import { resellerLines, resellerPages } from './reseller-lines.ts'
import { type SecondOpinion, secondOpinion } from './second-opinion.ts'
import { keepChanged, keepSelected, notThere, selected, toldOf } from './select.ts'
import { type Outcome, type Tally, tally } from './tally.ts'

export interface AuditRequest {
  readonly inputs: readonly Input[]
  readonly mapping: Mapping
  /** How much of a file is believed, where it is not what it is by default. */
  readonly limits?: Partial<Limits>
  readonly kinds: readonly ExportKind[]
  readonly book: RuleBook
  readonly rulesHash: string
  readonly circumstances: Circumstances
  readonly scope: Judged
  /** As they stand on the as-of day. */
  readonly waivers: WaiversOn
  /** The gates asked for, in their order: those whose rules are in the book. */
  readonly gates: readonly Gate[]
  /** The gate that was asked for, where one was. */
  readonly gate?: Gate
  /** What is told of: everything is judged. */
  readonly selection: Selection
  readonly threads: number
  readonly memory?: string
  readonly version: string
  /** Told how far the audit is, often. */
  readonly onProgress?: (progress: Progress) => void
  /** Asks the audit to end, by throwing the reason of the signal. */
  readonly stop?: AbortSignal
  /** Milliseconds from any fixed point, for how long things take. */
  readonly clock: () => number
  /** The moment the audit started, for the manifest alone. */
  readonly startedAt: string
  /** How many subjects the second opinion looks at, those added for rare verdicts apart, and the seed of the choice. */
  readonly sample: { readonly subjects: number; readonly seed: number }
}

interface Opinion extends SecondOpinion {
  readonly drawn: OpinionSample
}

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
    const conflicts = await writeFindings(database, request, told, loaded.files, use, run)
    const given = new Set(loaded.files.flatMap(({ file }) => givenColumns(file)))
    const { counts, outcomes } = await tally(database, told, given, kindsOf(request), request.scope, request.gates, use)
    const selection = await selectionOf(database, request)
    const summary = summarise(
      request,
      loaded.files,
      opinion,
      { ...selection, ...counts, ...waiversTold(request.waivers, use), conflicts },
      request.clock() - started,
    )
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

function kindsOf({ kinds }: AuditRequest): readonly ExportKind[] {
  return [...kinds, ...templateKinds()]
}

async function judge(
  database: Database,
  { book, circumstances, scope, sample, selection, gates, onProgress }: AuditRequest,
  told: RuleBook,
  files: readonly FileAccount[],
): Promise<Opinion> {
  onProgress?.({ phase: 'judging' })
  await judgeInDatabase(database, book, circumstances, scope)
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
  { circumstances, gates, onProgress }: AuditRequest,
  told: RuleBook,
  files: readonly FileAccount[],
  use: WaiverUse,
  run: RunFolder,
): Promise<AuditSummary['conflicts']> {
  const conflicts = new ConflictSample()
  const write = await run.file('findings.ndjson')
  const sources = files.map(({ file }) => file)
  const [found] = await database.rows('SELECT count(*) AS n FROM finding')
  const all = Number(found?.n)
  let rows = 0
  for await (const page of findings(database, told, sources, circumstances)) {
    rows += page.length
    onProgress?.({ phase: 'writing', rows, part: rows / all })
    await write(page.map((finding) => `${JSON.stringify(use.waived(finding))}\n`).join(''))
    for (const finding of page) conflicts.add(finding)
  }
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

function summarise(
  { rulesHash, circumstances, scope, version, sample }: AuditRequest,
  files: readonly FileAccount[],
  { sample: judged, agreed, drawn }: Opinion,
  counts: Tally & Pick<AuditSummary, 'conflicts' | 'selection' | 'waivers'>,
  durationMs: number,
): AuditSummary {
  const sum = (of: (file: FileAccount) => number) => files.reduce((total, file) => total + of(file), 0)
  return {
    tool: 'partner-preflight',
    version,
    asOf: circumstances.asOf,
    rulesHash,
    settings: { ...circumstances.choices, holidays: [...circumstances.holidays], sampleSeed: sample.seed },
    inputs: files.map(({ file, read, used, ignored, rejected }) => {
      return { file: file.name, kind: file.kind.id, sha256: file.sha256, read, used, ignored, rejected }
    }),
    accounting: {
      read: sum(({ read }) => read),
      used: sum(({ used }) => used),
      ignored: sum(({ ignored }) => ignored),
      rejected: sum(({ rejected }) => rejected),
    },
    scope,
    ...counts,
    selfCheck: {
      sample: judged,
      agreed,
      subjects: drawn.subjects,
      resellers: drawn.resellers.length,
      notRepresented: drawn.unrepresented.map(({ rule, verdict }) => `${rule} ${verdict}`),
    },
    durationMs: Math.round(durationMs),
  }
}

/** Said only of an audit that was given waivers. */
function waiversTold({ all }: WaiversOn, use: WaiverUse): Pick<AuditSummary, 'waivers'> {
  return all.length === 0 ? {} : { waivers: use.notices().map(noticeLine) }
}

function printed(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
