import { field, fields, has, keyPlaceOf, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** The keys that an object has too many, and those that it lacks. */
export function checkKeys(object: Part, known: readonly string[], required: readonly string[]): readonly RuleProblem[] {
  return [
    ...unknownKeysOf(object, known).map((key) => unknownKey(object, key, known)),
    ...required.filter((key) => !has(object, key)).flatMap((key) => missingKey(object, key, known)),
  ]
}

/** A key that is not known, with the missing one that it was probably meant to be. */
export function unknownKey(object: Part, key: string, known: readonly string[]): RuleProblem {
  return { code: 'unknown-key', at: keyPlaceOf(field(object, key)), key, ...meant(object, key, known) }
}

/** A key that is missing; one that is misspelt is not missing as well. */
export function missingKey(object: Part, key: string, known: readonly string[]): readonly RuleProblem[] {
  if (unknownKeysOf(object, known).some((other) => meant(object, other, known).didYouMean === key)) return []

  const at = placeOf(object)
  if (key !== 'en' && key !== 'fr') return [{ code: 'missing-key', at, key }]
  return [{ code: 'language-missing', at, key: String(object.steps.at(-1)), language: key }]
}

function unknownKeysOf(object: Part, known: readonly string[]): readonly string[] {
  return fields(object)
    .map(({ key }) => key)
    .filter((key) => !known.includes(key))
}

function meant(object: Part, key: string, known: readonly string[]): ReturnType<typeof suggestion> {
  return suggestion(
    key,
    known.filter((other) => !has(object, other)),
  )
}
