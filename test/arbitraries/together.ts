import { accountSet } from '../../src/facts/account-set.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { resellerKey } from '../../src/tables/key.ts'
import type { Row } from '../../src/tables/row.ts'

/** The circumstances of accounts that are judged together, as an audit of their templates judges them. */
export function together(roots: readonly Row[], circumstances: Circumstances): Circumstances {
  const { datasets } = circumstances
  const members = roots.map((root, i) => ({ root, key: resellerKey(root, `reseller.csv:${i + 1}`, datasets) }))
  return { ...circumstances, set: accountSet(members, datasets) }
}
