import { inTermsOf } from '../domain/terms.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** The refusals that a failing rule predicts, with what each code means, in the words of the day. */
export function predictedErrors(
  { predictedErrors: predicted = [] }: RuleFile,
  { asOf, choices, datasets }: Circumstances,
): Finding['predictedErrors'] {
  const { errorCodes, terms } = datasets
  return predicted
    .filter(({ code }) => code !== DISPUTED || choices.error900400 === 'por-failure')
    .map(({ endpoint, code }) => ({
      endpoint,
      code,
      meaning: inTermsOf(asOf, terms, 'en', errorCodes.get(endpoint)?.get(code)?.meaning ?? ''),
    }))
}

/** By a third party's list it says that a transfer failed, which no rule is about (setting error900400). */
const DISPUTED = '900400'
