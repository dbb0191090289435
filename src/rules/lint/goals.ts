import type { Test } from '../../conditions/compile.ts'
import type { Facts } from '../../conditions/node.ts'
import { least, mirror, most, type Truth } from '../../domain/truth.ts'
import type { Goal } from './search.ts'

/** A rule as two tests: whether it is meant for a subject, and whether what it asks holds. */
export interface Tests {
  readonly applies: Test
  readonly holds: Test
}

export function passes({ applies, holds }: Tests): Goal {
  return (facts) => least(applies(facts), holds(facts))
}

export function fails({ applies, holds }: Tests): Goal {
  return (facts) => least(applies(facts), mirror(holds(facts)))
}

export function both(a: Goal, b: Goal): Goal {
  return (facts) => least(a(facts), b(facts))
}

export function not(a: Goal): Goal {
  return (facts) => mirror(a(facts))
}

/** Whether two rules come to different verdicts, where both come to one that is settled. */
export function differ(a: Tests, b: Tests): Goal {
  const [passA, failA, passB, failB] = [passes(a), fails(a), passes(b), fails(b)]
  return (facts: Facts): Truth => most(unlike(passA(facts), passB(facts)), unlike(failA(facts), failB(facts)))
}

function unlike(a: Truth, b: Truth): Truth {
  return most(least(a, mirror(b)), least(b, mirror(a)))
}
