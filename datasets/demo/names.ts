import { fold } from '../../src/domain/fold.ts'
import type { Random } from './random.ts'

type Several = readonly [string, ...string[]]

const COMPANIES: Several = [
  ...(['Adventure Works', 'Alpine Ski House', 'Bellows College', 'Blue Yonder', 'City Power & Light', 'Coho'] as const),
  ...([
    'Consolidated Messenger',
    'Fourth Coffee',
    'Graphic Design Institute',
    'Humongous',
    'Lamna',
    'Litware',
  ] as const),
  ...(['Lucerne Publishing', "Margie's Travel", 'Munson', 'Nod', 'Northwind', 'Proseware', 'Relecloud'] as const),
  ...(['Southridge', 'Tailspin Toys', 'Trey Research', 'VanArsdel', 'Wide World', 'Wingtip', 'Woodgrove'] as const),
]

/** A company's trading name and its domain, both unlike any given before. */
export interface CompanyName {
  readonly name: string
  readonly domain: string
}

/** Makes up company names in a city; the domains are below a top-level domain that nobody can register. */
export function companyNames(random: Random): (city: string) => CompanyName {
  const taken = new Map<string, number>()
  return (city) => {
    const name = `${random.pick(COMPANIES)} ${city}`
    const times = (taken.get(name) ?? 0) + 1
    taken.set(name, times)
    const unique = times === 1 ? name : `${name} ${times}`
    return { name: unique, domain: `${fold(unique)}.example` }
  }
}
