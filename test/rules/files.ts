import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import ruleSchema from '../../schemas/rule.schema.json' with { type: 'json' }

export interface Source {
  readonly document: string
  readonly revision: string
  readonly sentences: readonly number[]
}

/** What these tests look at in a rule file; the schema says the rest. */
interface Rule {
  readonly id: string
  readonly gate: string
  readonly severity: string
  readonly effective: { readonly from: string; readonly until?: string }
  readonly sources: readonly Source[]
  readonly applies?: object
  readonly conditions: object
  readonly predictedErrors?: readonly { readonly endpoint: string; readonly code: string }[]
  readonly examples: readonly { readonly name: string; readonly given: object; readonly expect: string }[]
}

interface NotCheckable {
  readonly id: string
  readonly severity: string
  readonly sources: readonly Source[]
  readonly reason: { readonly en: string; readonly fr: string }
}

interface Document {
  readonly id: string
  readonly revisions: readonly { readonly date: string; readonly sentences?: readonly (readonly [number, number])[] }[]
}

interface ErrorCode {
  readonly endpoint: string
  readonly code: string
  readonly rules: readonly string[]
}

const ajv = new Ajv2020({ strict: true, allErrors: true })
const isRule = ajv.compile<Rule>(ruleSchema)

/** Every rule file by its path under rules/, read as plain JSON: these tests share nothing with the loader. */
export function ruleFiles(): readonly { readonly name: string; readonly rule: Rule }[] {
  const names = readdirSync(path('rules'), { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, rule: checked(isRule, `rules/${name}`) }))
}

export function notCheckable(): readonly NotCheckable[] {
  return rowsOf<NotCheckable>('not-checkable', { id: 'string', severity: 'string', sources: 'array', reason: 'object' })
}

export function documents(): readonly Document[] {
  return rowsOf<Document>('source-documents', { id: 'string', revisions: 'array' })
}

export function errorCodes(): readonly ErrorCode[] {
  return rowsOf<ErrorCode>('error-codes', { endpoint: 'string', code: 'string', rules: 'array' })
}

function rowsOf<Row>(dataset: string, types: Readonly<Record<keyof Row & string, string>>): readonly Row[] {
  const properties = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]))
  const items = { type: 'object', properties, required: Object.keys(types) }
  const schema = { type: 'object', properties: { rows: { type: 'array', items } }, required: ['rows'] }
  return checked(ajv.compile<{ readonly rows: readonly Row[] }>(schema), `datasets/${dataset}.json`).rows
}

function checked<T>(is: ((value: unknown) => value is T) & { errors?: unknown }, file: string): T {
  const value: unknown = JSON.parse(readFileSync(path(file), 'utf8'))
  if (is(value)) return value
  throw new Error(`${file}: ${JSON.stringify(is.errors)}`)
}

function path(file: string): URL {
  return new URL(`../../${file}`, import.meta.url)
}
