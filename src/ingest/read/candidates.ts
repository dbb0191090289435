import { type Dialect, USUAL_DELIMITERS } from './dialect.ts'

/** The dialects worth trying on a text, the more usual first. What is given is kept. */
export function candidates(text: string, given: Partial<Dialect>): Dialect[] {
  const delimiters = given.delimiter === undefined ? delimitersIn(text) : [given.delimiter]
  return delimiters.flatMap((delimiter) =>
    quotesIn(text, given).flatMap((quote) =>
      escapesIn(text, given, quote, delimiter).map((way) => ({ delimiter, quote, escape: way })),
    ),
  )
}

function delimitersIn(text: string): string[] {
  const spaced = USUAL_DELIMITERS.map((delimiter) => `${delimiter} `)
  const [firstLine = ''] = text.split(/[\r\n]/, 1)
  const unusual = [...new Set([' ', ...(firstLine.match(UNUSUAL) ?? [])])].slice(0, MOST_UNUSUAL)
  return [...USUAL_DELIMITERS, ...spaced, ...unusual].filter((delimiter) => text.includes(delimiter))
}

/** Each candidate costs a reading of the sample. */
const MOST_UNUSUAL = 12

/** Characters that may separate cells and are rarely part of names and numbers. */
const UNUSUAL = /[^\p{L}\p{M}\p{N}\s"'`\\._+()\-,;|\p{Surrogate}]/gu

function quotesIn(text: string, given: Partial<Dialect>): Dialect['quote'][] {
  if (given.quote !== undefined) return [given.quote]
  const quotes: Dialect['quote'][] = ['"']
  if (text.includes("'") && /(^|[^\p{L}\p{N}])'/mu.test(text)) quotes.push("'")
  if (text.includes('"')) quotes.push('none')
  return quotes
}

function escapesIn(text: string, given: Partial<Dialect>, quote: string, delimiter: string): Dialect['escape'][] {
  if (given.escape !== undefined) return [given.escape]
  return text.includes(`\\${quote}`) || text.includes(`\\${delimiter}`) ? ['doubled', 'backslash'] : ['doubled']
}
