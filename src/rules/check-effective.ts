import { checkDay } from './check-value.ts'
import { field, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'

/** Whether the first and last day are in the calendar and in order. */
export function checkEffective(effective: Part): readonly RuleProblem[] {
  const from = field(effective, 'from')
  const until = field(effective, 'until')
  const wrong = [...checkDay(from), ...checkDay(until)]
  if (wrong.length > 0 || typeof from.value !== 'string' || typeof until.value !== 'string') return wrong
  if (from.value <= until.value) return []
  return [{ code: 'interval-upside-down', at: placeOf(until), from: from.value, until: until.value }]
}
