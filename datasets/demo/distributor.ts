import { type CompanyName, companyNames } from './names.ts'
import type { Random } from './random.ts'

/** The distributor's company in one CSP region: an indirect provider has a tenant in each. */
export interface Branch {
  readonly tenantId: string
  readonly name: string
  readonly country: string
  readonly mpnId: string
}

/** What the accounts of one distributor share. */
export interface Distributor {
  readonly branchIn: (region: string) => Branch
  readonly nameCompany: (city: string) => CompanyName
}

/** The region whose tenant the exports of Partner Center come from. */
export const HOME_REGION = 'europe'

export function fabrikam(random: Random): Distributor {
  const branches = new Map<string, Branch>(
    BRANCHES.map(([region, country, legalForm], i) => [
      region,
      { tenantId: random.guid(), name: `Fabrikam Distribution ${legalForm}`, country, mpnId: String(4_390_000 + i) },
    ]),
  )
  function branchIn(region: string): Branch {
    const branch = branches.get(region)
    if (branch === undefined) throw new Error(`Fabrikam sells nothing in ${region}`)
    return branch
  }
  return { branchIn, nameCompany: companyNames(random) }
}

const BRANCHES = [
  [HOME_REGION, 'DE', 'GmbH'],
  ['united-states', 'US', 'LLC'],
  ['canada', 'CA', 'Inc.'],
  ['brazil', 'BR', 'Ltda'],
  ['japan', 'JP', 'K.K.'],
] as const
