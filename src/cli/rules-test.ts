import { RULE_WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { runExamples } from '../rules/examples.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'

export interface TestOptions extends GroundOptions {
  readonly lang?: Language | undefined
}

/** `rules test`: judges every example of every rule and compares with what it expects. */
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
  await io.stdout(`${words.testFine(outcomes.length, rules.length)}\n`)
  return EXIT.fine
}
