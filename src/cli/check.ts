import { choicesFrom } from '../datasets/settings.ts'
import type { Gate } from '../domain/gate.ts'
import { type Account, type AccountResult, isAccount } from '../preflight/account.ts'
import { readAccounts } from '../preflight/accounts.ts'
import type { EngineName } from '../preflight/judge.ts'
import { type Bench, judgeAccount } from '../preflight/judge-state.ts'
import { WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { ruleBooks } from '../rules/rule-books.ts'
import type { AccountPrinter, Format } from './account-printer.ts'
import { EXIT, type ExitCode, exitCodeOf, gravest, type Threshold } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { type GivenOptions, settingsFrom, tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { jsonPrinter } from './json-printer.ts'
import { noticeTeller } from './notice-teller.ts'
import { readInput } from './read-input.ts'
import { textPrinter } from './text-printer.ts'

export interface CheckOptions extends GroundOptions, GivenOptions {
  readonly asOf?: string | undefined
  readonly engine: EngineName
  readonly failOn?: Threshold | undefined
  readonly format: Format
  readonly gate?: Gate | undefined
  readonly lang?: Language | undefined
  readonly quiet?: boolean | undefined
  readonly strict?: boolean | undefined
}

/** `check FILE`: judges the account states of a file, one after the other as they are read, and prints each. */
export async function check(file: string, options: CheckOptions, io: Io): Promise<ExitCode> {
  const settings = await settingsFrom(options, io)
  if (isFailure(settings)) return tell(settings, io)
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)
  const bytes = await readInput(file, io)
  if (isFailure(bytes)) return tell(bytes, io)

  const { many, results } = readAccounts(bytes, file)
  const words = WORDS[options.lang ?? settings.lang ?? 'en']
  const { format, quiet = false, strict = false } = options
  const choices = choicesFrom(ground.datasets.settings, settings.choices)
  const today = io.now()
  const printing = { format, quiet, many, words }
  const bench: Bench = {
    books: ruleBooks(ground.ruleSet.rules, { gate: options.gate, choices, terms: ground.datasets.terms }),
    datasets: ground.datasets,
    holidays: new Set(settings.holidays),
    choices,
    engine: options.engine,
    gate: options.gate,
    asOf: options.asOf,
    today: () => today,
  }
  return checkAll(results, bench, {
    print: format === 'text' ? textPrinter(printing, ground.datasets, io) : jsonPrinter(printing, io),
    tellNotices: quiet ? async () => {} : noticeTeller(ground.datasets, words, io),
    threshold: options.failOn ?? settings.failOn ?? 'blocking',
    refused: many && !strict ? EXIT.fine : EXIT.unreadable,
  })
}

/** What becomes of each account, and of the exit code. */
interface Course {
  readonly print: AccountPrinter
  readonly tellNotices: (account: Account) => Promise<void>
  readonly threshold: Threshold
  /** The exit code of a state that was refused. */
  readonly refused: ExitCode
}

async function checkAll(results: Iterable<AccountResult>, bench: Bench, course: Course): Promise<ExitCode> {
  const codes = new Set<ExitCode>()
  for (const result of results) codes.add(await checkOne(result, bench, course))
  await course.print.end()
  return gravest(codes)
}

async function checkOne(
  result: AccountResult,
  bench: Bench,
  { print, tellNotices, threshold, refused }: Course,
): Promise<ExitCode> {
  if (!isAccount(result)) {
    await print.refused(result.problems)
    return refused
  }
  await tellNotices(result)
  const judgement = await judgeAccount(result, bench)
  if ('noRulesOn' in judgement) {
    await print.noRules(judgement, result)
    return EXIT.usage
  }
  await print.judged(judgement)
  return exitCodeOf(judgement.answer.verdicts, threshold)
}
