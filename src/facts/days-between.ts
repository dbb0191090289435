import { dayNumber } from '../domain/day.ts'
import type { Expression } from './expression.ts'
import { paired } from './paired.ts'

/** The number of calendar days from one day to another; negative where the other one lies before it. */
export function daysBetween(from: Expression<string>, to: Expression<string>): Expression<number> {
  return paired(
    from,
    to,
    (a, b) => dayNumber(b) - dayNumber(a),
    (a, b) => `date_diff('day', ${a}, ${b})::DOUBLE`,
  )
}
