import { ruleListText } from '../report/rule-text.ts'
import type { Language } from '../report/words.ts'
import { ruleInTermsOf } from '../rules/in-terms.ts'
import { inShort, type RuleFilter, rulesMeant } from '../rules/listed.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'
import { styleFor } from './style-for.ts'

export interface ListOptions extends GroundOptions, RuleFilter {
  readonly format: 'text' | 'json'
  readonly lang?: Language | undefined
}

/** `rules list`: the rules that meet every filter given, in the words of the day if one is given. */
export async function rulesList(options: ListOptions, io: Io): Promise<ExitCode> {
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const { asOf } = options
  const { terms } = ground.datasets
  const meant = rulesMeant(ground.ruleSet.rules, options)
  const rules = asOf === undefined ? meant : meant.map((rule) => ruleInTermsOf(asOf, terms, rule))
  const text =
    options.format === 'json'
      ? `${JSON.stringify(inShort(rules), null, 2)}\n`
      : ruleListText(rules, styleFor(options.lang ?? 'en', io.terminal))
  await io.stdout(text)
  return EXIT.fine
}
