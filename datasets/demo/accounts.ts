import { type Distributor, goodAccount } from './account.ts'
import { DEFECTS, type Defect, OFTEN_BLANK, PROSPECT } from './defects.ts'
import { type JsonObject, put } from './json.ts'
import { companyNames } from './names.ts'
import { RESELLER_PLACES } from './places.ts'
import { type Random, randomFrom } from './random.ts'

/** A reseller of the distributor, by the name that its records have in our templates. */
export interface DemoAccount {
  readonly name: string
  readonly state: JsonObject
}

/**
 * The resellers of the fictional Fabrikam Distribution: half are as they should be, every defect is somewhere, some
 * resellers have two, some cells are blank. The first few are prospects.
 */
export function demoAccounts(seed: number, count: number): readonly DemoAccount[] {
  const random = randomFrom(seed)
  const distributor: Distributor = { tenantIn: tenants(random), mpnId: '4390000', nameCompany: companyNames(random) }
  return Array.from({ length: count }, (_, i) => {
    const state = goodAccount(i + 1, random.pick(RESELLER_PLACES), distributor, random)
    for (const defect of defectsOf(i, random))
      for (const [path, value] of Object.entries(defect.put)) put(state, path, value)
    if (random.chance(0.2)) put(state, random.pick(OFTEN_BLANK), '')
    return { name: `R${String(i + 1).padStart(3, '0')}`, state }
  })
}

const PROSPECTS = 3

/** Each defect has one account of its own, after the prospects; chance gives the others theirs. */
function defectsOf(index: number, random: Random): readonly Defect[] {
  if (index < PROSPECTS) return [PROSPECT]
  const sure = DEFECTS[(index - PROSPECTS) / 2]
  if (sure !== undefined) return [sure]
  if (random.chance(0.6)) return []
  return random.chance(0.3) ? [weighted(random), weighted(random)] : [weighted(random)]
}

const TOTAL = DEFECTS.reduce((sum, { weight }) => sum + weight, 0)

function weighted(random: Random): Defect {
  let left = random.below(TOTAL)
  const found = DEFECTS.find(({ weight }) => {
    left -= weight
    return left < 0
  })
  if (found === undefined) throw new Error('the weights add up to the total')
  return found
}

/** The distributor's tenant in each region, made when it is first asked for. */
function tenants(random: Random): (region: string) => string {
  const made = new Map<string, string>()
  return (region) => {
    const tenant = made.get(region) ?? random.guid()
    made.set(region, tenant)
    return tenant
  }
}
