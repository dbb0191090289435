import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AuditOutcome, type AuditRequest, audit as auditExports } from '../audit/audit.ts'
import { SHIPPED_DATASETS } from '../datasets/load.ts'
import { loadExportKinds } from '../datasets/load-export-kinds.ts'
import { printDatasetProblem } from '../datasets/problems-en.ts'
import { choicesFrom, chosenOtherwise } from '../datasets/settings.ts'
import { GATES, type Gate, path } from '../domain/gate.ts'
import type { Input } from '../ingest/recognise-file.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import type { Staged } from '../ingest/stage.ts'
import { AUDIT_WORDS } from '../report/audit-languages.ts'
import { type Audited, auditText } from '../report/audit-text.ts'
import { WORDS } from '../report/languages.ts'
import { safeText } from '../report/safe-text.ts'
import { selectionText } from '../report/selection-text.ts'
import type { Language } from '../report/words.ts'
import { ruleBooks } from '../rules/rule-books.ts'
import { diskFailure, OutputFailure, RunFolder } from '../run/run-folder.ts'
import { auditExit } from './audit-exit.ts'
import { printColumnNote } from './column-notes.ts'
import { EXIT, type ExitCode, type Threshold } from './exit-code.ts'
import { findExports } from './exports.ts'
import { isFailure } from './failure.ts'
import { fromFile, type GivenOptions, settingsFrom, tell } from './given.ts'
import { type Ground, type GroundOptions, loadGround } from './ground.ts'
import { interrupted, requestOf, Stopped } from './interruption.ts'
import { type Io, NotWritten } from './io.ts'
import { type LimitOptions, limitsFrom } from './limit-options.ts'
import { notLoaded } from './not-loaded.ts'
import { paintFor } from './paint-for.ts'
import { progressTeller } from './progress.ts'
import { readMapping } from './read-mapping.ts'
import { relyingOn } from './relying-on.ts'
import { notInData, selectionFrom } from './selection-given.ts'
import type { SelectionOptions } from './selection-options.ts'
import type { Settings } from './settings.ts'
import { printStageProblem } from './stage-problems.ts'
import { version } from './version.ts'

export interface AuditOptions extends GroundOptions, GivenOptions, LimitOptions, SelectionOptions {
  readonly asOf?: string | undefined
  readonly dateOrder?: readonly string[] | undefined
  readonly explainMapping?: boolean | undefined
  readonly failOn?: Threshold | undefined
  readonly format: 'text' | 'json' | 'ndjson'
  readonly gate?: Gate | undefined
  readonly kind?: readonly string[] | undefined
  readonly lang?: Language | undefined
  readonly mapping?: string | undefined
  readonly memory?: string | undefined
  readonly out: string
  readonly quiet?: boolean | undefined
  readonly replace?: boolean | undefined
  readonly scope: 'all' | 'evaluable'
  readonly strict?: boolean | undefined
  /** The command line, kept in case the audit is interrupted. */
  readonly words: readonly string[]
}

/** `audit FILE...`: judges exports into a run folder, and prints what came out. */
export async function audit(files: readonly string[], options: AuditOptions, io: Io): Promise<ExitCode> {
  const settings = await settingsFrom(options, io)
  if (isFailure(settings)) return tell(settings, io)
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)
  const folder = await mkdtemp(join(tmpdir(), 'partner-preflight-in-'))
  try {
    const inputs = await findExports(files, options.kind ?? [], options.dateOrder ?? [], folder, io)
    return isFailure(inputs) ? await tell(inputs, io) : await auditInto(inputs, ground, settings, options, io)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function auditInto(
  inputs: readonly Input[],
  { datasets, ruleSet }: Ground,
  settings: Settings,
  options: AuditOptions,
  io: Io,
): Promise<ExitCode> {
  const kinds = await loadExportKinds(...(options.datasets === undefined ? [] : [options.datasets]), SHIPPED_DATASETS)
  if ('problems' in kinds) return tell({ exit: EXIT.invalid, lines: kinds.problems.map(printDatasetProblem) }, io)
  const ids = [...kinds.kinds, ...templateKinds()].map(({ id }) => id)
  const readOne = (bytes: Uint8Array, file: string) => readMapping(bytes, file, datasets.countries, ids)
  const mapping = (await fromFile(options.mapping, readOne, io)) ?? {}
  if (isFailure(mapping)) return tell(mapping, io)

  const asOf = options.asOf ?? io.now()
  const choices = choicesFrom(datasets.settings, settings.choices)
  const books = ruleBooks(ruleSet.rules, { gate: options.gate, choices, terms: datasets.terms })
  const book = books.on(asOf)
  const words = WORDS[options.lang ?? settings.lang ?? 'en']
  if (book.rules.length === 0) {
    return tell({ exit: EXIT.usage, lines: [words.noRules(asOf, books.first, options.gate)] }, io)
  }
  const gates = asked(options.gate)
  const among = { rules: book.rules.map(({ file }) => file.id), gates, countries: datasets.countries }
  const selection = await selectionFrom(options, { ...among, language: words.language })
  if (isFailure(selection)) return tell(selection, io)
  const request: AuditRequest = {
    inputs,
    mapping,
    limits: limitsFrom(options),
    kinds: kinds.kinds,
    book,
    rulesHash: ruleSet.hash,
    circumstances: { asOf, holidays: new Set(settings.holidays), choices, datasets },
    scope: options.scope,
    gates,
    ...(options.gate === undefined ? {} : { gate: options.gate }),
    selection,
    threads: 2,
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    version: version(),
    clock: io.clock,
    startedAt: io.moment(),
    sample: { subjects: 1_000, seed: 1 },
  }
  if (options.explainMapping === true) {
    const { explainMapping } = await import('./explain-mapping.ts')
    return explainMapping(request, ids, options.format, words.language, io)
  }
  return writing(options, io, async (run, stop) => {
    await run.keepRequest(await requestOf(request, options))
    const progress = progressTeller(io, words.language)
    const onProgress = options.quiet === true ? undefined : progress.tell
    const watched = { ...request, stop, ...(onProgress === undefined ? {} : { onProgress }) }
    const result = await auditExports(watched, run).finally(progress.end)
    if ('problems' in result) {
      await run.discard()
      return tell(notLoaded(result.problems, ids), io)
    }
    if ('notThere' in result) {
      await run.discard()
      return tell(notInData(result.notThere), io)
    }
    await run.seal()
    for (const { file } of result.files) {
      if (file.unknown === undefined) continue
      const why = printStageProblem({ code: 'not-recognised', file: file.name, why: file.unknown }, [])
      await io.stderr(`${why}\n`)
    }
    for (const line of result.files.flatMap(({ file }) => headNotes(file))) await io.stderr(`${line}\n`)
    for (const note of result.notes) await io.stderr(`${printColumnNote(note)}\n`)
    const rests = {
      inForce: book.rules.length,
      chosen: chosenOtherwise(datasets.settings, choices),
      ...relyingOn(datasets, result.summary, book),
    }
    await print(result, rests, options, words.language, io)
    return auditExit(result, options.failOn ?? settings.failOn ?? 'blocking', options, io.stderr)
  })
}

/** What was decided about a file before its records were read: an encoding, a sheet, where its header stands. */
function headNotes({ name, head }: Staged): readonly string[] {
  return head.warnings.map(({ message }) => `${safeText(name)}: ${message}`)
}

/** Does the work with a run folder; what cannot be written is the user's to mend, and nothing half is left. */
async function writing(
  options: AuditOptions,
  io: Io,
  work: (run: RunFolder, stop: AbortSignal) => Promise<ExitCode>,
): Promise<ExitCode> {
  let run: RunFolder | undefined
  const stop = new AbortController()
  const listening = io.onStop((signal) => stop.abort(new Stopped(signal)))
  try {
    run = await RunFolder.create(options.out, options.replace === true)
    return await work(run, stop.signal)
  } catch (error) {
    if (error instanceof Stopped) {
      await run?.interrupt()
      return await tell(interrupted(error.signal, options.out), io)
    }
    await run?.discard()
    if (error instanceof OutputFailure) {
      return tell({ exit: EXIT.notWritten, lines: [`${error.path}: ${error.message}`] }, io)
    }
    const full = diskFailure(error)
    if (full !== undefined) return tell({ exit: EXIT.notWritten, lines: [`${options.out}: ${full}`] }, io)
    if (options.memory === undefined || !isOutOfMemory(error)) throw error
    return tell({ exit: EXIT.usage, lines: [`--memory ${options.memory} is too little for these files`] }, io)
  } finally {
    listening()
  }
}

/** As DuckDB says it. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Out of Memory')
}

function asked(gate: Gate | undefined): readonly Gate[] {
  return gate === undefined ? GATES : GATES.filter((other) => path(gate).includes(other))
}

async function print(
  { summary }: AuditOutcome,
  rests: Pick<Audited, 'chosen' | 'inForce' | 'marketTable'>,
  options: AuditOptions,
  language: Language,
  io: Io,
): Promise<void> {
  if (options.format === 'json') return io.stdout(`${JSON.stringify(summary, null, 2)}\n`)
  if (options.format === 'ndjson') {
    for (const line of selectionText(summary.selection, language)) await io.stderr(`${line}\n`)
    return copyOut(join(options.out, 'findings.ndjson'), io)
  }
  if (options.quiet === true) return
  const style = { words: AUDIT_WORDS[language], paint: paintFor(io.terminal) }
  const dayFrom = options.asOf === undefined ? 'clock' : 'flag'
  await io.stdout(auditText({ summary, run: options.out, dayFrom, ...rests }, style))
}

async function copyOut(path: string, { stdout }: Io): Promise<void> {
  for await (const text of createReadStream(path, 'utf8')) {
    if (typeof text !== 'string') throw new NotWritten('texts are read as texts')
    await stdout(text)
  }
}
