import { FACTS } from '../../src/facts/catalogue.ts'
import type { Known } from '../../src/rules/known.ts'
import { shipped } from '../datasets/shipped.ts'

/** The catalogue and the lists that ship. */
export const known: Known = { ...shipped, facts: FACTS }
