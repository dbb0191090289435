import type { Dialect } from './dialect.ts'
import { type Find, finder, nowhere } from './finder.ts'

/** What an escape changes about finding and reading a cell. */
export interface Escapes {
  /** The next escape character, where it is not the quote itself. */
  readonly next: Find
  /** The quote that ends a quoted cell whose value begins at `from`; the text's length if there is none. */
  readonly closingQuote: Find
  /** The next delimiter, and the next quote in an unquoted cell, that is not escaped. */
  readonly delimiter: Find
  readonly strayQuote: Find
  /** The value that stands between two places. */
  readonly read: (from: number, to: number, isQuoted: boolean) => string
}

export function escapeReader(text: string, dialect: Dialect, nextQuote: Find, nextDelimiter: Find): Escapes {
  const { quote } = dialect
  const withBackslash = dialect.escape === 'backslash'
  const doubled = quote + quote

  return {
    next: withBackslash ? finder(text, '\\') : nowhere(text),
    closingQuote,
    delimiter: withBackslash ? (from) => unescaped(nextDelimiter, from) : nextDelimiter,
    strayQuote: withBackslash ? (from) => unescaped(nextQuote, from) : nextQuote,
    read,
  }

  function closingQuote(from: number): number {
    for (let at = nextQuote(from); at < text.length; ) {
      if (withBackslash && isEscaped(from, at)) at = nextQuote(at + 1)
      else if (text[at + 1] === quote) at = nextQuote(at + 2)
      else return at
    }
    return text.length
  }

  function unescaped(find: Find, from: number): number {
    let at = find(from)
    while (at < text.length && isEscaped(from, at)) at = find(at + 1)
    return at
  }

  /** Whether an odd number of backslashes stands before `at`, none of them before `from`. */
  function isEscaped(from: number, at: number): boolean {
    let first = at
    while (first > from && text[first - 1] === '\\') first -= 1
    return (at - first) % 2 === 1
  }

  function read(from: number, to: number, isQuoted: boolean): string {
    const value = text.slice(from, to)
    const single = isQuoted && value.includes(doubled) ? undouble(value) : value
    return withBackslash && single.includes('\\') ? withoutBackslashes(value, isQuoted) : single
  }

  function undouble(value: string): string {
    return value.replaceAll(doubled, quote)
  }

  /** Only what had to be escaped is: `\n` stays as it is, for it may be part of a path. */
  function withoutBackslashes(value: string, isQuoted: boolean): string {
    const special = [quote, '\\', dialect.delimiter]
    let result = ''
    for (let at = 0; at < value.length; at += 1) {
      const next = value[at + 1] ?? ''
      const drops = (value[at] === '\\' && special.includes(next)) || (isQuoted && value.startsWith(doubled, at))
      if (drops) at += 1
      result += value[at] ?? ''
    }
    return result
  }
}
