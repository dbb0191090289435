import { RULE_WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { exampleCoverage } from '../rules/example-coverage.ts'
import { runExamples } from '../rules/examples.ts'
import { isPinnedDown, mutateAll } from '../rules/mutation/mutate-all.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'

export interface TestOptions extends GroundOptions {
  readonly lang?: Language | undefined
  readonly mutate?: boolean | undefined
}

/**
 * `rules test`: judges every example of every rule and compares with what it expects; tells how much of the rules the
 * examples show. With `--mutate` every small mistake in a rule has to be noticed.
 */
export async function rulesTest(options: TestOptions, io: Io): Promise<ExitCode> {
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const words = RULE_WORDS[options.lang ?? 'en']
  const { rules } = ground.ruleSet
  const outcomes = rules.flatMap(runExamples)
  const wrong = outcomes.filter(({ example, verdict }) => example.expect !== verdict)
  if (wrong.length > 0) {
    const lines = wrong.map(({ rule, example, verdict }) =>
      words.testWrong(rule, example.name, example.expect, verdict),
    )
    await io.stdout(`${lines.join('\n')}\n`)
    return EXIT.invalid
  }
  const { outcomes: leaves, boundaries } = exampleCoverage(rules)
  await io.stdout(
    `${words.testFine(outcomes.length, rules.length)}\n${words.leavesShown(leaves)}\n${words.boundariesShown(boundaries)}\n`,
  )
  if (options.mutate !== true) return EXIT.fine

  const { survivingMutants, declaredDays } = ground.datasets
  const report = mutateAll(rules, { survivingMutants, ...(options.rules === undefined ? { declaredDays } : {}) })
  const lines = [
    words.mistakesNoticed(report.noticed),
    ...report.survivors.map(({ rule, mutant, reason }) => words.mistakeMissed(rule, mutant, reason)),
    ...report.stale.map(({ rule, mutant }) => words.reasonStale(rule, mutant)),
  ]
  await io.stdout(`${lines.join('\n')}\n`)
  return isPinnedDown(report) ? EXIT.fine : EXIT.invalid
}
