import { type Countries, readCountry } from '../domain/country.ts'
import { readGuid } from '../domain/guid.ts'
import { readMpnId } from '../domain/mpn-id.ts'
import type { Reading } from '../domain/reading.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import { isDocument, type JsonDocument, parseJson } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { decode } from '../files/read-text.ts'
import { type Mapping, validateMapping } from '../schemas/generated/mapping.ts'
import type { SchemaProblem } from '../schemas/validated.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { jsonFailure, refusedText } from './input-problems.ts'

/** Reads a mapping file: `{ "provider": { "tenantId": "...", "country": "DE", "mpnId": "..." } }`. */
export function readMapping(bytes: Uint8Array, file: string, countries: Countries): Mapping | Failure {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return refusedText(decoded)
  const document = parseJson(decoded.text, file)
  if (!isDocument(document)) return jsonFailure(document.problems)
  const result = validateMapping(document.value)
  const lines =
    'problems' in result
      ? result.problems.map((problem) => misshapen(problem, document))
      : unreadable(result.value, countries, document)
  if ('problems' in result || lines.length > 0) return { exit: EXIT.invalid, lines }
  return result.value
}

const PROVIDER_KEYS = ['tenantId', 'country', 'mpnId'] as const

function misshapen({ instancePath, keyword, params }: SchemaProblem, document: JsonDocument): string {
  const steps = instancePath.split('/').slice(1)
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty)
    const known = steps.length === 0 ? ['provider'] : PROVIDER_KEYS
    const near = didYouMean(key, known)
    const advice = near === undefined ? `here may stand ${known.join(', ')}` : `did you mean "${near}"?`
    return `${printPlace(document.placeOfKey([...steps, key]))}: unknown key "${key}": ${advice}`
  }
  const what = { object: 'an object, { … }', string: 'a text, "…"' }[String(params.type)] ?? 'not blank'
  return `${printPlace(document.placeOf(steps))}: ${steps.at(-1) ?? 'a mapping'} is ${what}`
}

/** What would make every verdict on a provider unknown, told before anything is judged. */
function unreadable({ provider = {} }: Mapping, countries: Countries, document: JsonDocument): readonly string[] {
  const readings: Readonly<Record<(typeof PROVIDER_KEYS)[number], (text: string) => Reading<string>>> = {
    tenantId: readGuid,
    country: (text) => readCountry(text, countries),
    mpnId: readMpnId,
  }
  return PROVIDER_KEYS.flatMap((key) => {
    const text = provider[key]
    if (text === undefined) return []
    const reading = readings[key](text)
    if ('value' in reading) return []
    const choice = reading.candidates === undefined ? '' : `: it may be ${reading.candidates.join(' or ')}`
    return [`${printPlace(document.placeOf(['provider', key]))}: ${key} cannot be read as ${KINDS[key]}${choice}`]
  })
}

const KINDS = { tenantId: 'a GUID', country: 'one country', mpnId: 'one to ten digits' }
