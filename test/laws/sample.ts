import fc from 'fast-check'
import { compliantState } from '../arbitraries/compliant-state.ts'
import { edit } from '../arbitraries/edit.ts'

/** The same hundred accounts in every process. */
export const SAMPLE = Array.from({ length: 100 }, (_, i) => {
  const [state] = fc.sample(compliantState(i + 1), { numRuns: 1, seed: i })
  if (state === undefined) throw new Error('a sample of one has one')
  for (const change of fc.sample(edit(), { numRuns: i % 6, seed: i })) change(state)
  return state
})
