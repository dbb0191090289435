import { isDeepStrictEqual } from 'node:util'
import { type DiffFormat, diffOutput } from '../report/diff-formats.ts'
import { reportedFindings } from '../report/report.ts'
import { counted, type DiffRun, type RunDiff, redactedDiff } from '../report/run-diff.ts'
import { printDamage } from '../report/run-words.ts'
import type { Language } from '../report/words.ts'
import { diffFindings } from '../run/diff.ts'
import { causesBetween } from '../run/diff-causes.ts'
import { diffGates } from '../run/diff-gates.ts'
import { openRun, type Run } from '../run/open-run.ts'
import { type WaiversOn, waiversOf } from '../run/waivers-on.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { fromFile, tell } from './given.ts'
import { loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { filesOnly, writeOutputs } from './outputs.ts'
import { waiversFrom } from './read-waivers.ts'
import { type RedactionOptions, redactionBy } from './redaction.ts'

export interface DiffOptions extends RedactionOptions {
  readonly format: readonly DiffFormat[]
  readonly lang?: Language | undefined
  readonly out?: string | undefined
  readonly waiversAfter?: string | undefined
  readonly waiversBefore?: string | undefined
}

/** A run with the waivers that it is read with. */
interface Read {
  readonly run: Run
  readonly waivers: WaiversOn
}

/** `diff BEFORE AFTER`: what became of the findings from one run to another. */
export async function diff(before: string, after: string, options: DiffOptions, io: Io): Promise<ExitCode> {
  const language = options.lang ?? 'en'
  const misused = options.out === undefined ? filesOnly(options.format) : undefined
  if (misused !== undefined) return tell({ exit: EXIT.usage, lines: [misused] }, io)
  const ground = await loadGround({})
  if (isFailure(ground)) return tell(ground, io)
  const by = await redactionBy(options, io)
  if (by !== undefined && isFailure(by)) return tell(by, io)
  const rules = ground.ruleSet.rules.map(({ id }) => id)
  const old = await readRun(before, options.waiversBefore, rules, language, io)
  if (isFailure(old)) return tell(old, io)
  const now = await readRun(after, options.waiversAfter, rules, language, io)
  if (isFailure(now)) return tell(now, io)

  const whole = await diffOf(old, now, language)
  const told = by === undefined ? whole : redactedDiff(whole, by)
  const outputs = await Promise.all(options.format.map((format) => diffOutput(format, told)))
  const ended = await writeOutputs(outputs, options.out, io)
  const { unchanged: _, ...others } = told.counts
  return ended ?? (Object.values(others).some((count) => count > 0) ? EXIT.failing : EXIT.fine)
}

async function diffOf(old: Read, now: Read, language: Language): Promise<RunDiff> {
  const causes = causesBetween(old.run, now.run, !isDeepStrictEqual(old.waivers.all, now.waivers.all))
  const findings = () => diffFindings(reportedFindings(old), reportedFindings(now), causes)
  const gates = () => diffGates(old.run.resellers(), now.run.resellers())
  return {
    language,
    before: named(old),
    after: named(now),
    differing: [...causes.differing],
    counts: await counted({ findings, gates }),
    findings,
    gates,
  }
}

function named({ run }: Read): DiffRun {
  const { version, asOf, rulesHash } = run.summary
  return { run: run.folder, version, asOf, rulesHash }
}

async function readRun(
  folder: string,
  file: string | undefined,
  shipped: readonly string[],
  language: Language,
  io: Io,
): Promise<Read | Failure> {
  const run = await openRun(folder)
  if ('problems' in run) {
    const lines = run.problems.map((problem) => `${folder}: ${printDamage(problem, language)}`)
    return { exit: EXIT.unreadable, lines }
  }
  const rules = new Set([...shipped, ...run.summary.rules.map(({ id }) => id)])
  const given = await fromFile(file, waiversFrom([...rules], language), io)
  if (given !== undefined && isFailure(given)) return given
  return { run, waivers: waiversOf(run, given) }
}
