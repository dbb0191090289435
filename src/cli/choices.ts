import { mayChoose } from '../datasets/settings.ts'
import { type Choices, DAY_SETTINGS, isDaySetting, isWordSetting, SETTING_OPTIONS } from '../domain/setting.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import type { JsonDocument } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'

const NAMES = [...Object.keys(SETTING_OPTIONS), ...DAY_SETTINGS].sort()

/** The choices of a settings file: `{ "choices": { "mpaScope": "tenant", "porChecksFrom": "2025-06-02" } }`. */
export function choicesIn(document: JsonDocument, value: unknown): Partial<Choices> | Failure {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return invalid([`${printPlace(document.placeOf(['choices']))}: choices are an object, { … }`])
  }
  const made = Object.entries(value)
  const lines = made.flatMap(([name, choice]) => wrong(name, choice, document))
  return lines.length > 0 ? invalid(lines) : Object.fromEntries(made)
}

function wrong(name: string, choice: unknown, document: JsonDocument): readonly string[] {
  if (!isWordSetting(name) && !isDaySetting(name)) {
    const near = didYouMean(name, NAMES)
    const advice = near === undefined ? `: there are ${NAMES.join(', ')}` : `: did you mean "${near}"?`
    return [`${printPlace(document.placeOfKey(['choices', name]))}: nothing is chosen by "${name}"${advice}`]
  }
  if (typeof choice === 'string' && mayChoose(name, choice, [])) return []
  const allowed = isWordSetting(name) ? `one of ${SETTING_OPTIONS[name].join(', ')}` : 'a day such as 2025-09-01'
  return [`${printPlace(document.placeOf(['choices', name]))}: "${name}" is ${allowed}`]
}

function invalid(lines: readonly string[]): Failure {
  return { exit: EXIT.invalid, lines }
}
