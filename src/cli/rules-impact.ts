import { stat } from 'node:fs/promises'
import { choicesFrom } from '../datasets/settings.ts'
import { IMPACT_WORDS } from '../report/impact-words.ts'
import { WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { ruleBooks } from '../rules/rule-books.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { type GivenOptions, settingsFrom, tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Impacts, ImpactTask } from './impact-task.ts'
import type { Io } from './io.ts'
import { printImpacts } from './print-impacts.ts'

export interface ImpactOptions extends GroundOptions, GivenOptions {
  readonly format: 'text' | 'json' | 'ndjson'
  readonly from: string
  readonly lang?: Language | undefined
  readonly to: string
}

/** `rules impact RUN`: for whom a verdict changes between two days, by which rule and which sentences. */
export async function rulesImpact(run: string, options: ImpactOptions, io: Io): Promise<ExitCode> {
  const settings = await settingsFrom(options, io)
  if (isFailure(settings)) return tell(settings, io)
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const { from, to } = options
  const language = options.lang ?? settings.lang ?? 'en'
  if (to <= from) return tell({ exit: EXIT.usage, lines: [IMPACT_WORDS[language].days] }, io)
  const { rules } = ground.ruleSet
  const choices = choicesFrom(ground.datasets.settings, settings.choices)
  const onDays = ruleBooks(rules, { gate: undefined, choices, terms: ground.datasets.terms })
  const books = { before: onDays.on(from), after: onDays.on(to) }
  const empty = Object.values(books).find((book) => book.rules.length === 0)
  if (empty !== undefined) {
    return tell({ exit: EXIT.usage, lines: [WORDS[language].noRules(empty.day, onDays.first, undefined)] }, io)
  }

  const task: ImpactTask = { run, books, choices, ground, settings, datasetsFolder: options.datasets, language }
  const use = (impacts: Impacts) => printImpacts(impacts, task, options.format, io)
  const isFolder = (await stat(run).catch(() => undefined))?.isDirectory() === true
  const ended = isFolder
    ? await (await import('./impact-on-run.ts')).impactOnRun(task, use, io)
    : await (await import('./impact-on-accounts.ts')).impactOnAccounts(task, use, io)
  return isFailure(ended) ? tell(ended, io) : EXIT.fine
}
