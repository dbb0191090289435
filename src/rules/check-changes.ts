import { elements, field, keyPlaceOf, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'

/** Whether a rule says of every version after the first what changed in it, once. */
export function checkChanges(file: Part): readonly RuleProblem[] {
  const latest = field(file, 'version')
  if (typeof latest.value !== 'number' || !Number.isInteger(latest.value)) return []

  const { value: last } = latest
  const told = elements(field(file, 'changes')).map((change) => field(change, 'version'))
  const missing = versionsUpTo(last).filter((version) => !told.some(({ value }) => value === version))
  return [
    ...missing.map((version) => ({ code: 'change-missing', at: placeOf(latest), version }) as const),
    ...told.flatMap((part, i): readonly RuleProblem[] => {
      const { value } = part
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 2) return []
      if (value > last) return [{ code: 'change-to-come', at: placeOf(part), version: value, last }]
      const isFirst = told.findIndex((other) => other.value === value) === i
      return isFirst ? [] : [{ code: 'duplicate-change', at: keyPlaceOf(part), version: value }]
    }),
  ]
}

/** As many as anybody would write by hand; a slip of the keyboard is one problem, not a million. */
const MOST = 20

function versionsUpTo(last: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(last, MOST) - 1) }, (_, i) => i + 2)
}
