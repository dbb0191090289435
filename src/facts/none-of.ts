import type { Listing } from '../tables/cell-type.ts'
import type { Column } from '../tables/column.ts'
import { own, up } from './cells.ts'
import { is } from './compare.ts'
import type { Expression, Flag } from './expression.ts'
import { allOf, anyOf, not } from './logic.ts'

/**
 * Whether no row of the reseller's list was `found`. A list that is null holds nothing, yet does not clear anybody:
 * only one that is given does, empty or not.
 */
export function noneOf(found: Flag, list: Column<Listing>): Flag {
  return cleared(found, up(own(list)))
}

/** Whether a row of this row's own list was `found`; a list that is null clears nobody here either. */
export function foundIn(found: Flag, list: Column<Listing>): Flag {
  return not(cleared(found, own(list)))
}

function cleared(found: Flag, listing: Expression<Listing>): Flag {
  return allOf(is(found, false), anyOf(is(listing, 'listed'), is(listing, 'empty')))
}
