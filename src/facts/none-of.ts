import type { Listing } from '../tables/cell-type.ts'
import type { Column } from '../tables/column.ts'
import { own, up } from './cells.ts'
import { is } from './compare.ts'
import type { Flag } from './expression.ts'
import { allOf, anyOf } from './logic.ts'

/**
 * Whether no row of the reseller's list was `found`. A list that is null holds nothing, yet does not clear anybody:
 * only one that is given does, empty or not.
 */
export function noneOf(found: Flag, list: Column<Listing>): Flag {
  const listing = up(own(list))
  return allOf(is(found, false), anyOf(is(listing, 'listed'), is(listing, 'empty')))
}
