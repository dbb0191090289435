import fc, { type Arbitrary, type GeneratorValue } from 'fast-check'
import { isKnown } from '../../src/domain/reading.ts'
import type { Cell } from '../../src/tables/cell.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { RESELLER } from '../../src/tables/reseller.ts'
import { type Children, cellOf, Row } from '../../src/tables/row.ts'
import { TABLE } from '../../src/tables/tables.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { sharingStates } from '../arbitraries/sharing-states.ts'
import { adversarialCell } from './adversarial-cell.ts'

/**
 * Up to `most` accounts of different tenants, with adversarial cells: one in `spared + 1`, any of them, those that say
 * how a list stands included. The cells that are spared let rows of different tables still meet.
 */
export function adversarialAccounts(most: number, spared: number): Arbitrary<Row[]> {
  return fc
    .tuple(sharingStates(most), fc.gen())
    .map(([states, draw]) => uniqueTenants(states.map((state) => worn(rowsOfState(state), undefined, spared, draw))))
}

function worn(
  { table, cells, position, children }: Row,
  parent: Row | undefined,
  spared: number,
  draw: GeneratorValue,
): Row {
  const wornCells: Record<string, Cell> = {}
  for (const column of TABLE[table].columns) {
    const spare = draw(fc.nat, { max: spared }) > 0
    wornCells[column.name] = spare ? cells[column.name] : draw(adversarialCell, column)
  }
  const below: Children = {}
  const row = new Row(table, ({ name }) => wornCells[name], parent, position, below)
  for (const list of Object.values(children)) {
    const [first] = list
    if (first !== undefined) below[first.table] = list.map((child) => worn(child, row, spared, draw))
  }
  return row
}

function uniqueTenants(roots: readonly Row[]): Row[] {
  const tenants = roots.map((root) => {
    const tenant = RESELLER.tenantId.type.read(cellOf(root, RESELLER.tenantId), CIRCUMSTANCES.datasets)
    return isKnown(tenant) ? tenant.value : root
  })
  return roots.filter((_, i) => tenants.indexOf(tenants[i] ?? '') === i)
}
