import type { Choices } from '../domain/setting.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import type { JsonDocument } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { LANGUAGES, type Language } from '../report/words.ts'
import { choicesIn } from './choices.ts'
import { EXIT, THRESHOLDS, type Threshold } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { daysIn } from './holidays.ts'
import { readJson } from './read-json.ts'

/** What a settings file may say; a flag on the command line wins. */
export interface Settings {
  readonly lang?: Language
  readonly failOn?: Threshold
  readonly holidays?: readonly string[]
  /** What holds where documents contradict each other, where it is not the default. */
  readonly choices?: Partial<Choices>
}

/** Reads a settings file: `{ "lang": "fr", "failOn": "warning", "holidays": ["2021-05-13"], "choices": { "mpaScope": "tenant" } }`. */
export function readSettings(bytes: Uint8Array, file: string): Settings | Failure {
  const document = readJson(bytes, file)
  if (isFailure(document)) return document
  const { value } = document
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { exit: EXIT.invalid, lines: [`${printPlace(document.placeOf([]))}: settings are an object, { … }`] }
  }
  return settingsOf(new Map(Object.entries(value)), document)
}

const KEYS = ['$schema', 'lang', 'failOn', 'holidays', 'choices']

function settingsOf(given: ReadonlyMap<string, unknown>, document: JsonDocument): Settings | Failure {
  const lines: string[] = []
  for (const key of given.keys()) if (!KEYS.includes(key)) lines.push(unknownKey(key, document))

  const lang = oneOf(LANGUAGES, 'lang', given, document, lines)
  const failOn = oneOf(THRESHOLDS, 'failOn', given, document, lines)
  const holidays = given.has('holidays') ? daysIn(document, ['holidays']) : undefined
  if (holidays !== undefined && isFailure(holidays)) lines.push(...holidays.lines)
  const choices = given.has('choices') ? choicesIn(document, given.get('choices')) : undefined
  if (choices !== undefined && isFailure(choices)) lines.push(...choices.lines)
  if (lines.length > 0) return { exit: EXIT.invalid, lines }

  return {
    ...(lang !== undefined && { lang }),
    ...(failOn !== undefined && { failOn }),
    ...(holidays !== undefined && !isFailure(holidays) && { holidays }),
    ...(choices !== undefined && !isFailure(choices) && { choices }),
  }
}

function unknownKey(key: string, document: JsonDocument): string {
  const near = didYouMean(key, KEYS)
  const advice = near === undefined ? `: settings are ${KEYS.slice(1).join(', ')}` : `: did you mean "${near}"?`
  return `${printPlace(document.placeOfKey([key]))}: unknown setting "${key}"${advice}`
}

function oneOf<T extends string>(
  words: readonly T[],
  key: string,
  given: ReadonlyMap<string, unknown>,
  document: JsonDocument,
  lines: string[],
): T | undefined {
  const value = given.get(key)
  const word = words.find((other) => other === value)
  if (word === undefined && given.has(key)) {
    lines.push(`${printPlace(document.placeOf([key]))}: "${key}" is one of ${words.join(', ')}`)
  }
  return word
}
