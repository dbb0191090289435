import { InvalidArgumentError, Option } from '@commander-js/extra-typings'
import { isDay } from '../domain/civil.ts'
import { GATES } from '../domain/gate.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import { LANGUAGES } from '../report/words.ts'

// Options that several commands have, so that they mean the same everywhere.

export const AS_OF = new Option('--as-of <day>', 'judge by the rules of this day, YYYY-MM-DD').argParser(day)

export const LANG = new Option('--lang <language>', `language of the text: ${LANGUAGES.join(' or ')}`).argParser(
  oneOf(LANGUAGES),
)

export const GATE = new Option('--gate <name>', 'only this gate and those it depends on').argParser(oneOf(GATES))

/** The forms of `rules coverage`. */
export const COVERAGE_FORMATS = ['text', 'json', 'md', 'html'] as const

export const RULES = new Option('--rules <folder>', 'judge by the rules of this folder instead of those that ship')

export const DATASETS = new Option('--datasets <folder>', 'take closed lists from this folder where it has them')

/** Parses the value of an option that has only these. */
export function oneOf<T extends string>(words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((other) => other === value)
    if (word !== undefined) return word
    const near = didYouMean(value, words)
    throw new InvalidArgumentError(near === undefined ? `It is one of ${words.join(', ')}.` : `Did you mean ${near}?`)
  }
}

/** Parses the values of an option that has several of these, with commas between. */
export function someOf<T extends string>(words: readonly T[]): (value: string) => readonly T[] {
  return (value) => {
    const parse = oneOf(words)
    const all = value.split(',').map((word) => parse(word.trim()))
    if (new Set(all).size === all.length) return all
    throw new InvalidArgumentError('Each is named once.')
  }
}

/** Parses a day. */
export function day(value: string): string {
  if (isDay(value)) return value
  throw new InvalidArgumentError('A day is written YYYY-MM-DD, such as 2021-03-15.')
}
