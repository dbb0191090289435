import { readDay } from '../domain/day.ts'
import { isKnown } from '../domain/reading.ts'
import type { Fact } from '../facts/fact.ts'
import { type Known, wordsOf } from './known.ts'
import { type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** Whether a constant can be a value of a fact: of its type, and one of its words. */
export function checkValue(part: Part, fact: Fact, known: Known): readonly RuleProblem[] {
  const { value } = part
  const words = wordsOf(fact, known)
  if (fact.type === 'day' && typeof value === 'string' && WRITTEN_AS_DAY.test(value)) return checkDay(part)
  if (fits(value, fact, words)) return []

  const found = JSON.stringify(value)
  const { name, type } = fact
  const near = suggestion(type === 'country' && typeof value === 'string' ? value.toUpperCase() : value, words ?? [])
  return [{ code: 'value-does-not-fit', at: placeOf(part), fact: name, type, found, words: words ?? [], ...near }]
}

/** Whether a day, written as one, is in the calendar. What is not written so, others complain about. */
export function checkDay(part: Part): readonly RuleProblem[] {
  const { value } = part
  if (typeof value !== 'string' || !WRITTEN_AS_DAY.test(value) || isKnown(readDay(value))) return []
  return [{ code: 'no-such-day', at: placeOf(part), found: value }]
}

const WRITTEN_AS_DAY = /^\d{4}-\d{2}-\d{2}$/

function fits(value: unknown, { type }: Fact, words: readonly string[] | undefined): boolean {
  if (type === 'flag') return typeof value === 'boolean'
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (typeof value !== 'string' || type === 'day') return false
  return words === undefined ? value.trim() !== '' : words.includes(value)
}
