import { isRealDay } from '../domain/civil.ts'
import { readCountry } from '../domain/country.ts'
import { isKnown } from '../domain/reading.ts'
import type { Fact } from '../facts/fact.ts'
import { type Known, wordsOf } from './known.ts'
import { type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** Whether a constant can be a value of a fact: of its type, and one of its words. */
export function checkValue(part: Part, fact: Fact, known: Known): readonly RuleProblem[] {
  const { value } = part
  if (fact.type === 'day' && isWrittenAsDay(value)) return checkDay(part)

  const words = wordsOf(fact, known)
  if (fits(value, fact, words)) return []
  const { name, type } = fact
  const near = type === 'country' ? countryMeant(value, known) : suggestion(value, words ?? [])
  const found = JSON.stringify(value)
  return [{ code: 'value-does-not-fit', at: placeOf(part), fact: name, type, found, words: words ?? [], ...near }]
}

/** Whether a day, written as one, is in the calendar. What is not written so, others complain about. */
export function checkDay(part: Part): readonly RuleProblem[] {
  const { value } = part
  if (!isWrittenAsDay(value)) return []
  const [year, month, day] = [value.slice(0, 4), value.slice(5, 7), value.slice(8)].map(Number)
  if (isRealDay(year ?? 0, month ?? 0, day ?? 0)) return []
  return [{ code: 'no-such-day', at: placeOf(part), found: value }]
}

export function isWrittenAsDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

function fits(value: unknown, { type }: Fact, words: readonly string[] | undefined): boolean {
  if (type === 'flag') return typeof value === 'boolean'
  if (type === 'number') return typeof value === 'number'
  if (typeof value !== 'string' || type === 'day') return false
  return words === undefined ? value.trim() !== '' : words.includes(value)
}

/** Codes of two letters are all near to each other; a name, another code or small letters can be read. */
function countryMeant(value: unknown, { countries }: Known): ReturnType<typeof suggestion> {
  const reading = typeof value === 'string' ? readCountry(value, countries) : undefined
  return reading !== undefined && isKnown(reading) ? { didYouMean: reading.value } : {}
}
