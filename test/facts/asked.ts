import { isKnown } from '../../src/domain/reading.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { childrenOf, type Row } from '../../src/tables/row.ts'
import { TABLE_OF } from '../../src/tables/subject.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'

/** What a fact is of the first such subject of an account: its value, or in words why there is none. */
export function asked(name: string, state: object, asOf = CIRCUMSTANCES.asOf) {
  const fact = FACTS.get(name)
  if (fact === undefined) throw new Error(`there is no fact ${name}`)
  const row = firstOf(rowsOfState(state), fact.subject)
  const reading = fact.expression.read(row, { ...CIRCUMSTANCES, asOf }, row)
  return isKnown(reading) ? reading.value : `unknown: ${reading.cause}`
}

function firstOf(root: Row, subject: keyof typeof TABLE_OF): Row {
  const row = subject === 'reseller' ? root : childrenOf(root, TABLE_OF[subject])[0]
  if (row === undefined) throw new Error(`the account has no ${subject}`)
  return row
}
