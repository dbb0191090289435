/** What things are called from a day on, instead of what they were called before. */
export interface Renaming {
  readonly from: string
  readonly en: Replacements
  readonly fr: Replacements
}

/** Finds every phrase of a language that has another name now. */
export interface Replacements {
  readonly phrases: RegExp
  readonly names: ReadonlyMap<string, string>
}

/** The renamings in the order of their days. */
export type Terms = readonly Renaming[]

/** A text of rules or reports in the words of a day. It is written in the words of the founding day. */
export function inTermsOf(day: string, terms: Terms, language: 'en' | 'fr', text: string): string {
  return terms.filter(({ from }) => from <= day).reduce((said, renaming) => renamed(said, renaming[language]), text)
}

/** Prepares phrases and their later names; a phrase is a whole word or several, whatever its first letter's case. */
export function replacements(pairs: Readonly<Record<string, string>>): Replacements {
  const longestFirst = Object.keys(pairs).sort((a, b) => b.length - a.length)
  const either = longestFirst.map(
    (phrase) => `[${first(phrase, true)}${first(phrase, false)}]${literally(phrase.slice(1))}`,
  )
  return {
    phrases: new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    names: new Map(Object.entries(pairs)),
  }
}

function renamed(text: string, { phrases, names }: Replacements): string {
  return text.replace(phrases, (found) => {
    const name = names.get(found)
    if (name !== undefined) return name
    const lower = names.get(`${first(found, false)}${found.slice(1)}`)
    if (lower !== undefined) return `${first(lower, true)}${lower.slice(1)}`
    const upper = names.get(`${first(found, true)}${found.slice(1)}`)
    return upper === undefined ? found : `${first(upper, false)}${upper.slice(1)}`
  })
}

function first(text: string, capital: boolean): string {
  const letter = text.slice(0, 1)
  return capital ? letter.toUpperCase() : letter.toLowerCase()
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
