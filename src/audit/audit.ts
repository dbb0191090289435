import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Gate } from '../domain/gate.ts'
import type { Circumstances } from '../facts/expression.ts'
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
import { resellerLines } from './reseller-lines.ts'
import { type SecondOpinion, secondOpinion } from './second-opinion.ts'
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
  readonly threads: number
  readonly memory?: string
  readonly version: string
  /** Milliseconds from any fixed point, for how long things take. */
  readonly clock: () => number
  /** The moment the audit started, for the manifest alone. */
  readonly startedAt: string
  /** How many resellers the second opinion looks at, and the seed of the choice. */
  readonly sample: { readonly resellers: number; readonly seed: number }
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

export type AuditResult = AuditOutcome | { readonly problems: readonly StageProblem[] }

/** Audits exports into a run folder, which the caller seals: canonical tables, one judging pass, findings, tallies. */
export async function audit(request: AuditRequest, run: RunFolder): Promise<AuditResult> {
  const started = request.clock()
  const folder = await mkdtemp(join(tmpdir(), 'partner-preflight-'))
  const { threads, memory } = request
  const database = await Database.open({
    threads,
    folders: [folder],
    files: request.inputs.map(({ path }) => path),
    ...(memory === undefined ? {} : { memory }),
  })
  try {
    const loaded = await load(database, request, run, folder)
    if ('problems' in loaded) return loaded
    const opinion = await judge(database, request)
    const use = new WaiverUse(request.waivers)
    const conflicts = await writeFindings(database, request, loaded.files, use, run)
    const given = new Set(loaded.files.flatMap(({ file }) => givenColumns(file)))
    const { counts, outcomes } = await tally(database, request.book, given, request.scope, request.gates, use)
    const told = { ...counts, ...toldOf(request.waivers, use), conflicts }
    const summary = summarise(request, loaded.files, opinion, told, request.clock() - started)
    await run.write('tally.json', printed(summary))
    await run.write('manifest.json', printed(manifestOf(summary, loaded.files, request, run.final, request.startedAt)))
    return { summary, files: loaded.files, notes: loaded.notes, opinion, outcomes, notices: use.notices() }
  } finally {
    database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function load(database: Database, request: AuditRequest, run: RunFolder, folder: string) {
  const rejects = await run.file('rejects.csv')
  await rejects(rejectsHeader())
  return loadExports(database, request.inputs, {
    kinds: [...request.kinds, ...templateKinds()],
    datasets: request.circumstances.datasets,
    asOf: request.circumstances.asOf,
    folder,
    mapping: request.mapping,
    limits: request.limits ?? {},
    onReject: (reject) => rejects(rejectLine(reject)),
  })
}

async function judge(database: Database, { book, circumstances, scope, sample }: AuditRequest): Promise<SecondOpinion> {
  await judgeInDatabase(database, book, circumstances, scope)
  await database.run(findingTable(book))
  await database.run(gapTable(book))
  return secondOpinion(database, book, circumstances, sample.resellers, sample.seed)
}

async function writeFindings(
  database: Database,
  { book, circumstances, gates }: AuditRequest,
  files: readonly FileAccount[],
  use: WaiverUse,
  run: RunFolder,
): Promise<AuditSummary['conflicts']> {
  const conflicts = new ConflictSample()
  const write = await run.file('findings.ndjson')
  const sources = files.map(({ file }) => file)
  for await (const page of findings(database, book, sources, circumstances)) {
    await write(page.map((finding) => `${JSON.stringify(use.waived(finding))}\n`).join(''))
    for (const finding of page) conflicts.add(finding)
  }
  const append = await run.file('resellers.csv')
  for await (const lines of resellerLines(database, gates)) await append(lines)
  return conflicts.summary()
}

function summarise(
  { rulesHash, circumstances, scope, version, sample }: AuditRequest,
  files: readonly FileAccount[],
  { sample: judged, agreed }: SecondOpinion,
  counts: Tally & Pick<AuditSummary, 'conflicts' | 'waivers'>,
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
    selfCheck: { sample: judged, agreed },
    durationMs: Math.round(durationMs),
  }
}

/** Said only of an audit that was given waivers. */
function toldOf({ all }: WaiversOn, use: WaiverUse): Pick<AuditSummary, 'waivers'> {
  return all.length === 0 ? {} : { waivers: use.notices().map(noticeLine) }
}

function printed(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
