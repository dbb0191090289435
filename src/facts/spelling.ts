import { fold } from '../domain/fold.ts'
import { RESELLER } from '../tables/reseller.ts'
import type { Expression, Flag } from './expression.ts'
import { paired } from './paired.ts'

/** The columns whose spellings are compared; the table `spelling` has to hold what they say where they differ. */
export const COMPARED_SPELLINGS = [
  [RESELLER.legalName, RESELLER.registeredName],
  [RESELLER.legalName, RESELLER.companyName],
  [RESELLER.addressLine1, RESELLER.registeredLine1],
  [RESELLER.city, RESELLER.registeredCity],
] as const

/**
 * Whether two texts differ in nothing but case, accents, blanks and punctuation. In SQL the same text is that without
 * a look; others are looked up in the table `spelling`, which the JavaScript meaning has filled.
 */
export function sameSpelling(left: Expression<string>, right: Expression<string>): Flag {
  return paired(
    left,
    right,
    (a, b) => fold(a) === fold(b),
    (a, b, scope) => {
      const [one, other] = [a, b].map((value) => scope.join('spelling', (alias) => `${alias}.text = ${value}`))
      return `(${a} = ${b} OR ${one}.folded = ${other}.folded)`
    },
  )
}
