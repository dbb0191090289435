import { fileURLToPath } from 'node:url'
import { FACTS } from '../facts/catalogue.ts'
import { RULE_WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { loadRules } from '../rules/load.ts'
import { printProblem } from '../rules/problems-en.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadLists } from './ground.ts'
import type { Io } from './io.ts'

export interface LintOptions extends GroundOptions {
  readonly lang?: Language | undefined
}

/** `rules lint`: everything that is wrong with the rules of a folder, by default those that ship. */
export async function rulesLint(options: LintOptions, io: Io): Promise<ExitCode> {
  const datasets = await loadLists(options.datasets)
  if (isFailure(datasets)) return tell(datasets, io)

  const loaded = loadRules(options.rules ?? fileURLToPath(SHIPPED_RULES), { ...datasets, facts: FACTS })
  if ('problems' in loaded) {
    await io.stdout(`${loaded.problems.map(printProblem).join('\n')}\n`)
    return EXIT.invalid
  }
  await io.stdout(`${RULE_WORDS[options.lang ?? 'en'].lintFine(loaded.rules.length)}\n`)
  return EXIT.fine
}

const SHIPPED_RULES = new URL('../../rules/', import.meta.url)
