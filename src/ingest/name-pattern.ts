/** Whether a text is what a pattern of `*` (any text) and `?` (one character) says; never goes back further than to the last `*`. */
export function fits(text: string, pattern: string): boolean {
  let [at, next] = [0, 0]
  let star: { readonly next: number; at: number } | undefined
  while (at < text.length) {
    if (pattern[next] === '*') {
      star = { next: next + 1, at }
      next++
    } else if (pattern[next] === '?' || pattern[next] === text[at]) {
      at++
      next++
    } else if (star !== undefined) {
      star.at++
      at = star.at
      next = star.next
    } else return false
  }
  return /^\**$/.test(pattern.slice(next))
}

/**
 * What the braces of a pattern such as `Subscriptions-{customerTenantId}.csv` stand for in a text; undefined where the
 * text is not of the pattern. Each brace takes as little as it can, so that nothing is ever tried twice.
 */
export function valuesIn(text: string, pattern: string): ReadonlyMap<string, string> | undefined {
  const [first = [], ...parts] = pattern.split('{').map((part) => part.split('}'))
  const [prefix = ''] = first
  if (!text.startsWith(prefix)) return undefined
  const values = new Map<string, string>()
  let at = prefix.length
  for (const [i, [name = '', literal = '']] of parts.entries()) {
    const end = i === parts.length - 1 ? lastPlace(text, literal, at) : text.indexOf(literal, at + 1)
    if (end <= at) return undefined
    values.set(name, text.slice(at, end))
    at = end + literal.length
  }
  return at === text.length ? values : undefined
}

/** The names in the braces of a pattern. */
export function namesIn(pattern: string): readonly string[] {
  return Array.from(pattern.matchAll(/\{([^{}]*)\}/g), ([, name = '']) => name)
}

function lastPlace(text: string, literal: string, from: number): number {
  return text.endsWith(literal) && text.length - literal.length > from ? text.length - literal.length : -1
}
