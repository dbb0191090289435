import { validateRuleFile } from '../schemas/generated/rule.ts'
import { stepsIn } from '../schemas/pointer-steps.ts'
import type { SchemaProblem } from '../schemas/validated.ts'
import { missingKey, unknownKey } from './check-keys.ts'
import { isWrittenAsDay } from './check-value.ts'
import { elements, field, isObject, type Part, placeOf, wrongType } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/**
 * What the schema says of a rule file, in our words. Conditions and given facts are left to those who check what they
 * mean: of alternatives the schema can only say that none fits.
 */
export function checkShape(file: Part): readonly RuleProblem[] {
  const result = validateRuleFile(withPlainConditions(file.value))
  return 'value' in result ? [] : result.problems.flatMap((problem) => inOurWords(problem, file))
}

/** The keys of each object of a rule file, by the path to it without positions. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': [
    ...['$schema', 'id', 'version', 'gate', 'subject', 'severity', 'title', 'effective', 'sources', 'applies'],
    ...['conditions', 'predictedErrors', 'remediation', 'step', 'changes', 'note', 'examples'],
  ],
  title: ['en', 'fr'],
  effective: ['from', 'fromSetting', 'until', 'untilSetting', 'evidence', 'precision'],
  sources: ['document', 'revision', 'sentences'],
  predictedErrors: ['endpoint', 'code'],
  remediation: ['en', 'fr'],
  step: ['who', 'where'],
  'step.where': ['en', 'fr'],
  changes: ['version', 'what'],
  'changes.what': ['en', 'fr'],
  examples: ['name', 'given', 'expect'],
}

// Also because ajv compares the items of a list by calling their `valueOf`, which a file may have set to anything.
const PLAIN = { all: [{ fact: 'reseller.status', operator: 'equal', value: 'active' }] }

function withPlainConditions(value: unknown): unknown {
  if (!isObject(value)) return value
  return {
    ...value,
    ...(Object.hasOwn(value, 'applies') && { applies: PLAIN }),
    ...(Object.hasOwn(value, 'conditions') && { conditions: PLAIN }),
  }
}

function inOurWords({ instancePath, keyword, params }: SchemaProblem, file: Part): readonly RuleProblem[] {
  const part = follow(file, instancePath)
  const at = placeOf(part)
  const key = String(part.steps.findLast((step) => typeof step === 'string') ?? '')
  const found = JSON.stringify(part.value)

  if (isLeftToMeaning(part, keyword)) return []
  if (keyword === 'additionalProperties') return [unknownKey(part, String(params.additionalProperty), knownKeys(part))]
  if (keyword === 'required') return missingKey(part, String(params.missingProperty), knownKeys(part))
  if (keyword === 'type') return [wrongType(part, String(params.type))]
  if (keyword === 'enum') return [wrongValue(part, params.allowedValues)]
  if (keyword === 'pattern') return [{ code: 'malformed', at, found, key }]
  if (keyword === 'minimum') return [{ code: 'too-small', at, found, least: Number(params.limit) }]
  if (keyword === 'minLength' || keyword === 'minItems') return [{ code: 'empty', at, key }]
  if (keyword === 'uniqueItems') return [listedTwice(part, Number(params.i))]
  throw new Error(`no words for the keyword ${keyword} at ${instancePath}`)
}

/** Days are checked by the calendar, given facts by the catalogue, the number of examples by the outcomes they show. */
function isLeftToMeaning({ steps, value }: Part, keyword: string): boolean {
  if (steps[0] === 'effective') return keyword === 'pattern' && isWrittenAsDay(value)
  if (steps[0] !== 'examples') return false
  if (keyword === 'minItems') return true
  return steps[2] === 'given' && (steps.length > 3 || keyword === 'propertyNames' || keyword === 'pattern')
}

function wrongValue(part: Part, values: unknown): RuleProblem {
  const allowed = Array.isArray(values) ? values.map(String) : []
  const found = JSON.stringify(part.value)
  return { code: 'wrong-value', at: placeOf(part), found, allowed, ...suggestion(part.value, allowed) }
}

function listedTwice(list: Part, i: number): RuleProblem {
  const part = elements(list)[i] ?? list
  return { code: 'listed-twice', at: placeOf(part), found: JSON.stringify(part.value) }
}

function knownKeys({ steps }: Part): readonly string[] {
  return KEYS[steps.filter((step) => typeof step === 'string').join('.')] ?? []
}

/** Follows a JSON Pointer. */
function follow(file: Part, pointer: string): Part {
  return stepsIn(pointer).reduce(
    (part, step) => (Array.isArray(part.value) ? (elements(part)[Number(step)] ?? part) : field(part, step)),
    file,
  )
}
