import { DEFECTS, type Defect } from './defects.ts'
import { CROSS_DEFECTS } from './defects-cross.ts'
import { CUSTOMER_DEFECTS } from './defects-customers.ts'
import { ORDER_DEFECTS } from './defects-orders.ts'
import { PARTNER_DEFECTS } from './defects-partners.ts'
import { PEOPLE_DEFECTS } from './defects-people.ts'

/** Every defect there is. */
export const ALL_DEFECTS: readonly Defect[] = [
  ...DEFECTS,
  ...PEOPLE_DEFECTS,
  ...PARTNER_DEFECTS,
  ...CUSTOMER_DEFECTS,
  ...ORDER_DEFECTS,
  ...CROSS_DEFECTS,
]

/** Those of which each has an account of its own: the first for every rule, and all that only several accounts show. */
export const SURE_DEFECTS: readonly Defect[] = ALL_DEFECTS.filter(
  (defect, i) => CROSS_DEFECTS.includes(defect) || ALL_DEFECTS.findIndex(({ rule }) => rule === defect.rule) === i,
)
