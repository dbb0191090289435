import { fold } from './fold.ts'
import { because, known, type Reading } from './reading.ts'

/** What readCountry needs to know about the countries of the world. */
export interface Countries {
  /** Alpha-2 and alpha-3 codes, upper case, to the alpha-2 code. */
  readonly codes: ReadonlyMap<string, string>
  /** Folded names, English and French, present and former, to the alpha-2 code. */
  readonly names: ReadonlyMap<string, string>
  /** Folded names that more than one country goes by, to the alpha-2 codes in question. */
  readonly ambiguous: ReadonlyMap<string, readonly string[]>
}

/**
 * Reads a country as its ISO 3166-1 alpha-2 code (`XK` for Kosovo).
 * Codes are taken as they stand, never folded: `N/A` is not Namibia.
 */
export function readCountry(text: string, countries: Countries): Reading<string> {
  const written = countries.codes.get(text)
  if (written !== undefined) return known(written)

  const trimmed = text.trim()
  if (trimmed === '') return because('blank')

  const coded = countries.codes.get(trimmed.toUpperCase())
  if (coded !== undefined) return known(coded)

  const name = fold(trimmed)
  const named = countries.names.get(name)
  if (named !== undefined) return known(named)

  const candidates = countries.ambiguous.get(name)
  return candidates === undefined ? because('unreadable') : because('ambiguous', candidates)
}
