import { isDeepStrictEqual } from 'node:util'
import { DiffText } from '../report/diff-text.ts'
import { DIFF_WORDS } from '../report/diff-words.ts'
import { reportedFindings } from '../report/report.ts'
import { printDamage } from '../report/run-words.ts'
import { safeText } from '../report/safe-text.ts'
import type { Language } from '../report/words.ts'
import { type DiffStatus, diffFindings } from '../run/diff.ts'
import { type Causes, causesBetween } from '../run/diff-causes.ts'
import { diffGates } from '../run/diff-gates.ts'
import { openRun, type Run } from '../run/open-run.ts'
import { type WaiversOn, waiversOf } from '../run/waivers-on.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { fromFile, tell } from './given.ts'
import { loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { waiversFrom } from './read-waivers.ts'

export interface DiffOptions {
  readonly format: 'text' | 'json'
  readonly lang?: Language | undefined
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
  const ground = await loadGround({})
  if (isFailure(ground)) return tell(ground, io)
  const rules = ground.ruleSet.rules.map(({ id }) => id)
  const old = await readRun(before, options.waiversBefore, rules, language, io)
  if (isFailure(old)) return tell(old, io)
  const now = await readRun(after, options.waiversAfter, rules, language, io)
  if (isFailure(now)) return tell(now, io)
  const waivers = !isDeepStrictEqual(old.waivers.all, now.waivers.all)
  const causes = causesBetween(old.run, now.run, waivers)
  return options.format === 'json' ? printJson(old, now, causes, io) : printText(old, now, causes, language, io)
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

async function printText(old: Read, now: Read, causes: Causes, language: Language, io: Io): Promise<ExitCode> {
  const words = DIFF_WORDS[language]
  const day = ({ run }: Read) => run.summary.asOf
  const title = words.title(safeText(old.run.folder), day(old), safeText(now.run.folder), day(now))
  const differing = words.differing([...causes.differing])
  const text = new DiffText(language)
  let differs = false
  for await (const difference of diffFindings(reportedFindings(old), reportedFindings(now), causes)) {
    text.add(difference)
    differs ||= difference.status !== 'unchanged'
  }
  for await (const change of diffGates(old.run.resellers(), now.run.resellers())) {
    text.addGate(change)
    differs = true
  }
  await io.stdout(`${title}\n${differing}\n\n${text.text()}`)
  return differs ? EXIT.failing : EXIT.fine
}

async function printJson(old: Read, now: Read, causes: Causes, io: Io): Promise<ExitCode> {
  const counts: Record<DiffStatus | 'gates', number> = { new: 0, resolved: 0, changed: 0, unchanged: 0, gates: 0 }
  const head = { before: named(old), after: named(now), differing: [...causes.differing] }
  await io.stdout(`${JSON.stringify(head).slice(0, -1)},\n"findings": [`)
  let between = '\n'
  for await (const difference of diffFindings(reportedFindings(old), reportedFindings(now), causes)) {
    counts[difference.status] += 1
    if (difference.status === 'unchanged') continue
    await io.stdout(between + JSON.stringify(difference))
    between = ',\n'
  }
  await io.stdout('],\n"gates": [')
  between = '\n'
  for await (const change of diffGates(old.run.resellers(), now.run.resellers())) {
    counts.gates += 1
    await io.stdout(between + JSON.stringify(change))
    between = ',\n'
  }
  await io.stdout(`],\n"counts": ${JSON.stringify(counts)}}\n`)
  return counts.new + counts.resolved + counts.changed + counts.gates > 0 ? EXIT.failing : EXIT.fine
}

function named({ run }: Read): object {
  const { version, asOf, rulesHash } = run.summary
  return { run: run.folder, version, asOf, rulesHash }
}
