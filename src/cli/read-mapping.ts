import { type Countries, readCountry } from '../domain/country.ts'
import { readGuid } from '../domain/guid.ts'
import { readMpnId } from '../domain/mpn-id.ts'
import type { Reading } from '../domain/reading.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import type { JsonDocument } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { fieldNames } from '../ingest/fields.ts'
import { namesIn } from '../ingest/name-pattern.ts'
import { type Mapping, validateMapping } from '../schemas/generated/mapping.ts'
import { EXIT } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { misshapen, notAField } from './mapping-problems.ts'
import { readJson } from './read-json.ts'

/** A mapping, and where in its file everything stands. */
export type MappingFile = Pick<JsonDocument, 'placeOf' | 'placeOfKey'> & { readonly mapping: Mapping }

/** Reads a mapping file, or says everything that is wrong with it; `kinds` are the ids of the kinds there are. */
export function readMapping(
  bytes: Uint8Array,
  file: string,
  countries: Countries,
  kinds: readonly string[],
): MappingFile | Failure {
  const document = readJson(bytes, file)
  if (isFailure(document)) return document
  const result = validateMapping(document.value)
  const lines =
    'problems' in result
      ? misshapen(result.problems, document)
      : [...unreadable(result.value, countries, document), ...unknownNames(result.value, kinds, document)]
  if ('problems' in result || lines.length > 0) return { exit: EXIT.invalid, lines }
  return { mapping: result.value, placeOf: document.placeOf, placeOfKey: document.placeOfKey }
}

const PROVIDER_KEYS = ['tenantId', 'country', 'mpnId'] as const

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

/** Kinds, and fields in the pattern of a name, that do not exist. */
function unknownNames({ files = [] }: Mapping, kinds: readonly string[], document: JsonDocument): readonly string[] {
  const fields = new Set(fieldNames())
  return files.flatMap(({ kind, name = '' }, i) => {
    const lines: string[] = []
    if (kind !== undefined && !kinds.includes(kind)) {
      const near = didYouMean(kind, kinds)
      const advice = near === undefined ? `they are ${kinds.join(', ')}` : `did you mean ${near}?`
      lines.push(
        `${printPlace(document.placeOf(['files', i, 'kind']))}: there is no kind of export "${kind}": ${advice}`,
      )
    }
    for (const field of namesIn(name)) {
      if (!fields.has(field)) lines.push(`${printPlace(document.placeOf(['files', i, 'name']))}: ${notAField(field)}`)
    }
    return lines
  })
}
