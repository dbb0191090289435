import { addDays } from '../domain/day.ts'
import { checkDay, isWrittenAsDay } from './check-value.ts'
import type { Known } from './known.ts'
import { field, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'

/** Whether the first and last day are in the calendar and in order, and are those of the settings they rest on. */
export function checkEffective(effective: Part, known: Known): readonly RuleProblem[] {
  const from = field(effective, 'from')
  const until = field(effective, 'until')
  const wrong = [...checkDay(from), ...checkDay(until)]
  if (wrong.length > 0) return wrong
  return [
    ...checkSetting(from, field(effective, 'fromSetting'), 0, known),
    ...checkSetting(until, field(effective, 'untilSetting'), -1, known),
    ...checkOrder(from, until),
  ]
}

function checkOrder(from: Part, until: Part): readonly RuleProblem[] {
  if (typeof from.value !== 'string' || typeof until.value !== 'string' || from.value <= until.value) return []
  return [{ code: 'interval-upside-down', at: placeOf(until), from: from.value, until: until.value }]
}

function checkSetting(day: Part, setting: Part, offset: number, { settings }: Known): readonly RuleProblem[] {
  const chosen = typeof setting.value === 'string' ? settings.get(setting.value)?.default : undefined
  if (chosen === undefined) return []
  const expected = addDays(chosen, offset)
  if (isWrittenAsDay(day.value) && day.value === expected) return []
  const at = placeOf(day.value === undefined ? setting : day)
  return [{ code: 'setting-differs', at, setting: String(setting.value), expected }]
}
