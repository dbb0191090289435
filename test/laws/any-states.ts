import fc, { type Arbitrary } from 'fast-check'
import { isKnown } from '../../src/domain/reading.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { RESELLER } from '../../src/tables/reseller.ts'
import { cellOf } from '../../src/tables/row.ts'
import { anyState } from '../arbitraries/any-state.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'

/** Up to `most` states of any kind for one audit: no two of one tenant, which would make them one account. */
export function anyStates(most: number): Arbitrary<object[]> {
  return fc.uniqueArray(anyState(), {
    minLength: 1,
    maxLength: most,
    size: 'max',
    selector: (state) => tenantOf(state) ?? state,
  })
}

/** The tenant by which an audit knows an account; undefined where it cannot be read. */
function tenantOf(state: object): string | undefined {
  const tenant = RESELLER.tenantId.type.read(cellOf(rowsOfState(state), RESELLER.tenantId), CIRCUMSTANCES.datasets)
  return isKnown(tenant) ? tenant.value : undefined
}
