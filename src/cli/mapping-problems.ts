import { didYouMean } from '../files/did-you-mean.ts'
import type { JsonDocument } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import { fieldNames } from '../ingest/fields.ts'
import { essential } from '../schemas/essential.ts'
import { stepsIn } from '../schemas/pointer-steps.ts'
import type { SchemaProblem } from '../schemas/validated.ts'

/** What differs from the shape of a mapping, one line a place. */
export function misshapen(problems: readonly SchemaProblem[], document: JsonDocument): readonly string[] {
  return essential(problems).map((problem) => line(problem, document))
}

function line({ instancePath, keyword, params }: SchemaProblem, document: JsonDocument): string {
  const steps = stepsIn(instancePath)
  const at = printPlace(document.placeOf(steps))
  const name = steps.at(-1) ?? 'a mapping'
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      return `${printPlace(document.placeOfKey([...steps, key]))}: unknown key "${key}": ${advice(key, keysAt(steps))}`
    }
    case 'propertyNames': {
      const key = String(params.propertyName)
      return `${printPlace(document.placeOfKey([...steps, key]))}: ${notAField(key)}`
    }
    case 'required':
      return `${at}: ${String(params.missingProperty)} is missing`
    case 'enum':
      return `${at}: ${name} is one of ${printed(params.allowedValues)}`
    case 'anyOf':
      return `${at}: ${notAField(valueAt(document.value, steps))}`
    case 'pattern':
      return `${at}: ${name} is ${name === 'name' ? 'a name with fields in braces, such as Subscriptions-{customerTenantId}.csv' : 'mdy, dmy or ymd'}`
    default:
      return `${at}: ${name} is ${SHAPES[String(params.type)] ?? 'not blank'}`
  }
}

const SHAPES: Readonly<Record<string, string>> = {
  object: 'an object, { … }',
  string: 'a text, "…"',
  array: 'a list, [ … ]',
}

/** That a name is no field, and which was perhaps meant. */
export function notAField(name: unknown): string {
  const near = typeof name === 'string' ? didYouMean(name, fieldNames()) : undefined
  const hint =
    near === undefined ? 'fields are written such as customer.tenantId or resellerTenantId' : `did you mean ${near}?`
  return `${typeof name === 'string' ? `"${name}"` : 'this'} is no field: ${hint}`
}

function advice(key: string, known: readonly string[]): string {
  const near = didYouMean(key, known)
  return near === undefined ? `here may stand ${known.join(', ')}` : `did you mean "${near}"?`
}

function keysAt([first]: readonly string[]): readonly string[] {
  if (first === 'provider') return ['tenantId', 'country', 'mpnId']
  return first === 'files' ? FILE_KEYS : ['provider', 'files']
}

const FILE_KEYS = [
  'file',
  'kind',
  'constants',
  'name',
  'delimiter',
  'encoding',
  'sheet',
  'dateOrder',
  'decimalMark',
  'columns',
  'values',
]

function printed(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : String(values)
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null
      ? Object.entries(inner).find(([key]) => key === step)?.[1]
      : undefined
  }, value)
}
