import { goodAccount } from './account.ts'
import { ALL_DEFECTS, SURE_DEFECTS } from './all-defects.ts'
import { type Defect, OFTEN_BLANK, PROSPECT } from './defects.ts'
import { fabrikam } from './distributor.ts'
import { type JsonObject, put } from './json.ts'
import { HOME_PLACES, PLACES_OF_RESELLERS } from './places.ts'
import { type Random, randomFrom } from './random.ts'

/** A reseller of the distributor, by the name that its records have in our templates. */
export interface DemoAccount {
  readonly name: string
  readonly state: JsonObject
}

/**
 * The resellers of the fictional Fabrikam Distribution. First the prospects; then for a while every other one has a
 * defect of its own and is in Europe, whose list lacks no column; chance gives few of the rest theirs. Half have none.
 */
export function demoAccounts(seed: number, count: number): readonly DemoAccount[] {
  const random = randomFrom(seed)
  const distributor = fabrikam(random)
  return Array.from({ length: count }, (_, i) => {
    const sure = i < PROSPECTS ? PROSPECT : SURE_DEFECTS[(i - PROSPECTS) / 2]
    const place = random.pick(sure === undefined ? PLACES_OF_RESELLERS : HOME_PLACES)
    const state = goodAccount(i + 1, place, distributor, random)
    for (const defect of sure === undefined ? defectsByChance(random) : [sure]) {
      for (const [path, value] of Object.entries(defect.put)) put(state, path, value)
    }
    if (sure === undefined && random.chance(0.25)) put(state, random.pick(OFTEN_BLANK), '')
    return { name: `R${String(i + 1).padStart(3, '0')}`, state }
  })
}

const PROSPECTS = 3

function defectsByChance(random: Random): readonly Defect[] {
  if (random.chance(0.9)) return []
  return random.chance(0.3) ? [weighted(random), weighted(random)] : [weighted(random)]
}

const TOTAL = ALL_DEFECTS.reduce((sum, { weight }) => sum + weight, 0)

function weighted(random: Random): Defect {
  let left = random.below(TOTAL)
  const found = ALL_DEFECTS.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  if (found === undefined) throw new Error('the weights add up to the total')
  return found
}
