import { didYouMean } from '../files/did-you-mean.ts'
import { RULE_WORDS } from '../report/languages.ts'
import { ruleText } from '../report/rule-text.ts'
import type { Language } from '../report/words.ts'
import { ruleInTermsOf } from '../rules/in-terms.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { styleFor } from './style-for.ts'

export interface ShowOptions extends GroundOptions {
  readonly asOf?: string | undefined
  readonly format: 'text' | 'json'
  readonly lang?: Language | undefined
}

/** `rules show ID`: one rule in plain words, those of the day if one is given, or its file. */
export async function rulesShow(id: string, options: ShowOptions, io: Io): Promise<ExitCode> {
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const { rules } = ground.ruleSet
  const rule = rules.find((other) => other.id === id)
  if (rule === undefined) {
    const near = didYouMean(
      id,
      rules.map((other) => other.id),
    )
    return tell({ exit: EXIT.usage, lines: [RULE_WORDS[options.lang ?? 'en'].noRule(id, near)] }, io)
  }
  const { asOf } = options
  const said = asOf === undefined ? rule : ruleInTermsOf(asOf, ground.datasets.terms, rule)
  const asText = () => ruleText(said, ground.datasets, styleFor(options.lang ?? 'en', io.terminal))
  await io.stdout(options.format === 'json' ? `${JSON.stringify(rule, null, 2)}\n` : asText())
  return EXIT.fine
}
