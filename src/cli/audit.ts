import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audit as auditExports } from '../audit/audit.ts'
import type { AuditRequest } from '../audit/audit-request.ts'
import { SHIPPED_DATASETS } from '../datasets/load.ts'
import { loadExportKinds } from '../datasets/load-export-kinds.ts'
import { printDatasetProblem } from '../datasets/problems-en.ts'
import { choicesFrom, chosenOtherwise } from '../datasets/settings.ts'
import { GATES, type Gate, path } from '../domain/gate.ts'
import { LIMITS } from '../ingest/read/limits.ts'
import type { Input } from '../ingest/recognise-file.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import { entriesWithoutFile, partsWithoutColumn, type Unfitting } from '../ingest/unfitting.ts'
import { columnNoteText } from '../report/column-note-text.ts'
import { WORDS } from '../report/languages.ts'
import { REPORT_WORDS } from '../report/report-languages.ts'
import { safeLine } from '../report/safe-text.ts'
import { ruleBooks } from '../rules/rule-books.ts'
import { diskFailure, OutputFailure, RunFolder } from '../run/run-folder.ts'
import { signRun } from '../run/sealed-run.ts'
import { waiversOn } from '../run/waivers-on.ts'
import { auditExit } from './audit-exit.ts'
import type { AuditOptions } from './audit-options.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { findExports } from './exports.ts'
import { isFailure } from './failure.ts'
import { fromFile, settingsFrom, tell } from './given.ts'
import { type Ground, loadGround } from './ground.ts'
import { headNotes } from './head-notes.ts'
import { interrupted, requestOf, Stopped } from './interruption.ts'
import type { Io } from './io.ts'
import { privateKeyIn } from './keys.ts'
import { limitsFrom } from './limit-options.ts'
import { notLoaded } from './not-loaded.ts'
import { print } from './print-audit.ts'
import { progressTeller } from './progress.ts'
import { readMapping } from './read-mapping.ts'
import { readNames } from './read-names.ts'
import { waiversFrom } from './read-waivers.ts'
import { relyingOn } from './relying-on.ts'
import { notInData, selectionFrom } from './selection-given.ts'
import type { Settings } from './settings.ts'
import { printStageProblem } from './stage-problems.ts'
import { tellUnfitting } from './tell-unfitting.ts'
import { threadsWithin } from './threads.ts'
import { version } from './version.ts'

/** `audit FILE...`: judges exports into a run folder, and prints what came out. */
export async function audit(files: readonly string[], options: AuditOptions, io: Io): Promise<ExitCode> {
  const settings = await settingsFrom(options, io)
  if (isFailure(settings)) return tell(settings, io)
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)
  const names = (await fromFile(options.names, readNames, io)) ?? new Map<string, string>()
  if (isFailure(names)) return tell(names, io)
  const folder = await mkdtemp(join(tmpdir(), 'partner-preflight-in-'))
  try {
    const said = { names, kinds: options.kind ?? [], dateOrders: options.dateOrder ?? [] }
    const inputs = await findExports(files, said, { folder, limit: options.maxFile ?? LIMITS.file }, io)
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
  const given = await fromFile(options.mapping, readOne, io)
  if (given !== undefined && isFailure(given)) return tell(given, io)
  const language = options.lang ?? settings.lang ?? 'en'
  const key = await fromFile(options.sign, privateKeyIn(language), io)
  if (key !== undefined && isFailure(key)) return tell(key, io)
  const rules = ruleSet.rules.map(({ id }) => id)
  const waivers = (await fromFile(options.waivers, waiversFrom(rules, language), io)) ?? []
  if (isFailure(waivers)) return tell(waivers, io)

  const asOf = options.asOf ?? io.now()
  const choices = choicesFrom(datasets.settings, settings.choices)
  const books = ruleBooks(ruleSet.rules, { gate: options.gate, choices, terms: datasets.terms })
  const book = books.on(asOf)
  const words = WORDS[language]
  if (book.rules.length === 0) {
    return tell({ exit: EXIT.usage, lines: [words.noRules(asOf, books.first, options.gate)] }, io)
  }
  const mapping = given?.mapping ?? {}
  const tellOf = async (unfitting: readonly Unfitting[]) => {
    if (given !== undefined) await tellUnfitting(unfitting, given, words.language, io)
  }
  await tellOf(
    entriesWithoutFile(
      mapping,
      inputs.map(({ name }) => name),
    ),
  )
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
    waivers: waiversOn(waivers, asOf),
    gates,
    ...(options.gate === undefined ? {} : { gate: options.gate }),
    selection,
    threads: threadsWithin(options.memory),
    ...(options.memory === undefined ? {} : { memory: options.memory }),
    version: version(),
    clock: io.clock,
    startedAt: io.moment(),
    sample: { subjects: 1_000, seed: 1 },
  }
  if (options.explainMapping === true) {
    const { explainMapping } = await import('./explain-mapping.ts')
    return explainMapping(request, ids, tellOf, options.format, words.language, io)
  }
  return writing(options, io, async (run, stop) => {
    await run.keepRequest(await requestOf(request, options))
    const progress = progressTeller(io, words.language)
    const onProgress = io.parent ?? (options.quiet === true ? undefined : progress.tell)
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
    if (key !== undefined) await signRun(run, key, request.version)
    await run.seal()
    await tellOf(partsWithoutColumn(mapping, result.files))
    for (const { file } of result.files) {
      if (file.unknown === undefined) continue
      const why = printStageProblem({ code: 'not-recognised', file: file.name, why: file.unknown }, [])
      await io.stderr(`${why}\n`)
    }
    for (const line of result.files.flatMap(headNotes)) await io.stderr(`${line}\n`)
    for (const note of result.notes) await io.stderr(`${columnNoteText(note, words.language)}\n`)
    for (const notice of result.notices) await io.stderr(`${safeLine(REPORT_WORDS[language].notice(notice))}\n`)
    const rests = {
      inForce: book.rules.length,
      chosen: chosenOtherwise(datasets.settings, choices),
      ...relyingOn(datasets, result.summary, book),
    }
    await print(result, rests, options, words.language, io)
    return auditExit(result, options.failOn ?? settings.failOn ?? 'blocking', options, io.stderr)
  })
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
