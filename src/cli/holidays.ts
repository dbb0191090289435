import { isDay } from '../domain/civil.ts'
import { isDocument, type JsonDocument, parseJson } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { jsonFailure, refusedText } from './input-problems.ts'

/** Reads a file of holidays: a JSON list of days, or one day a line, with `#` before a comment. */
export function readHolidays(bytes: Uint8Array, file: string): readonly string[] | Failure {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return refusedText(decoded)
  if (!/^\s*[[{"]/.test(decoded.text)) return fromLines(decoded.text, file)

  const document = parseJson(decoded.text, file)
  return isDocument(document) ? daysIn(document, []) : jsonFailure(document.problems)
}

/** The days of a list in a JSON document. */
export function daysIn(document: JsonDocument, steps: readonly string[]): readonly string[] | Failure {
  const list = steps.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document.value)
  if (!Array.isArray(list)) return notDays([`${printPlace(document.placeOf(steps))}: a list of days belongs here`])
  const places = list.map((day: unknown, i) => ({ day: String(day), at: document.placeOf([...steps, i]) }))
  const wrong = places.filter(({ day }) => !isDay(day))
  return wrong.length > 0
    ? notDays(wrong.map(({ at }) => `${printPlace(at)}: ${NO_DAY}`))
    : places.map(({ day }) => day)
}

const NO_DAY = 'a day such as 2021-12-25 belongs here'

function fromLines(text: string, file: string): readonly string[] | Failure {
  const days = text.split(/\r\n|\n|\r/).map((line) => line.replace(/#.*/, ''))
  const wrong = days.flatMap((day, i) => {
    const column = [...day].findIndex((letter) => letter.trim() !== '') + 1
    return day.trim() === '' || isDay(day.trim()) ? [] : [`${printPlace({ file, line: i + 1, column })}: ${NO_DAY}`]
  })
  return wrong.length > 0 ? notDays(wrong) : days.map((day) => day.trim()).filter((day) => day !== '')
}

function notDays(lines: readonly string[]): Failure {
  return { exit: EXIT.invalid, lines }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
