import type { Verdict } from '../domain/verdict.ts'
import { checkFactName } from './check-fact.ts'
import { checkValue } from './check-value.ts'
import type { Known } from './known.ts'
import { elements, field, fields, has, keyPlaceOf, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/**
 * Whether the examples can be told apart, give facts that the rule asks for, and show every verdict it can give.
 * That they get the verdict they expect is for the tests to say.
 */
export function checkExamples(file: Part, known: Known): readonly RuleProblem[] {
  const examples = elements(field(file, 'examples'))
  const asked = factsAsked([field(file, 'applies'), field(file, 'conditions')])
  // Otherwise every example of a fact that a condition misspells would be wrong as well.
  const askable = [...asked].every((name) => known.facts.has(name)) ? asked : new Set(known.facts.keys())
  const given = examples.flatMap((example) => fields(field(example, 'given')))
  return [
    ...checkNames(examples),
    ...given.flatMap((part) => checkGiven(part, askable, field(file, 'subject').value, known)),
    ...(Array.isArray(field(file, 'examples').value) ? checkVerdicts(file, examples) : []),
  ]
}

function checkNames(examples: readonly Part[]): readonly RuleProblem[] {
  const names = new Set<unknown>()
  return examples.flatMap((example) => {
    const part = field(example, 'name')
    if (typeof part.value !== 'string' || names.size < names.add(part.value).size) return []
    return [{ code: 'duplicate-example', at: placeOf(part), name: part.value }]
  })
}

function checkGiven(
  part: Part & { readonly key: string },
  asked: ReadonlySet<string>,
  subject: unknown,
  known: Known,
): readonly RuleProblem[] {
  const at = keyPlaceOf(part)
  const { fact, problems } = checkFactName(part.key, at, subject, known)
  if (fact === undefined || problems.length > 0) return problems
  if (asked.has(fact.name)) return checkValue(part, fact, known)
  return [{ code: 'example-fact', at, fact: fact.name, ...suggestion(fact.name, asked) }]
}

function checkVerdicts(file: Part, examples: readonly Part[]): readonly RuleProblem[] {
  const limited = has(file, 'applies')
  const possible: readonly Verdict[] = ['pass', 'fail', 'unknown', ...(limited ? (['not-applicable'] as const) : [])]
  const shown = new Set(examples.map((example) => field(example, 'expect').value))
  const at = keyPlaceOf(field(file, 'examples'))
  return [
    ...possible
      .filter((verdict) => !shown.has(verdict))
      .map((verdict) => ({ code: 'example-outcome-missing', at, verdict }) as const),
    ...examples
      .map((example) => field(example, 'expect'))
      .filter(({ value }) => value === 'not-applicable' && !limited)
      .map((part) => ({ code: 'example-cannot-be', at: placeOf(part) }) as const),
  ]
}

/** The names that stand as facts anywhere in the conditions, whatever else is wrong with them. */
function factsAsked(parts: readonly Part[]): ReadonlySet<string> {
  const names = parts.flatMap((part): readonly string[] => {
    const name = field(part, 'fact').value
    return [...(typeof name === 'string' ? [name] : []), ...factsAsked([...fields(part), ...elements(part)])]
  })
  return new Set(names)
}
