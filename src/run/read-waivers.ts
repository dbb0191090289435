import { readDay } from '../domain/day.ts'
import { isKnown } from '../domain/reading.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import { isDocument, type JsonDocument, parseJson } from '../files/json.ts'
import { decode } from '../files/read-text.ts'
import { validateWaivers, type Waiver } from '../schemas/generated/waivers.ts'
import { stepsIn } from '../schemas/pointer-steps.ts'
import type { SchemaProblem } from '../schemas/validated.ts'
import type { WaiverProblem } from './waiver-problem.ts'

/** What a waiver may not be for: every rule, or every subject. */
export const ANY = '*'

/** Reads a file of waivers; `rules` are the ids that a waiver may name. */
export function readWaivers(
  bytes: Uint8Array,
  file: string,
  rules: readonly string[],
): readonly Waiver[] | { readonly problems: readonly WaiverProblem[] } {
  const decoded = decode(bytes, file)
  if (!('text' in decoded)) return { problems: [decoded] }
  const document = parseJson(decoded.text, file)
  if (!isDocument(document)) return document
  const result = validateWaivers(document.value)
  if ('problems' in result) return { problems: result.problems.map((problem) => misshapen(problem, document)) }
  const { waivers } = result.value
  const problems = waivers.flatMap((waiver, i) => wrongIn(waiver, i, document, rules))
  return problems.length > 0 ? { problems } : waivers
}

const KEYS = ['rule', 'subject', 'reason', 'author', 'approver', 'until', 'waivers', '$schema']

function misshapen({ instancePath, keyword, params, message }: SchemaProblem, document: JsonDocument): WaiverProblem {
  const steps = stepsIn(instancePath)
  const at = document.placeOf(steps)
  if (keyword === 'required') return { code: 'missing-key', at, key: String(params.missingProperty) }
  if (keyword !== 'additionalProperties') return { code: 'misshapen', at, detail: message }
  const key = String(params.additionalProperty)
  const near = didYouMean(key, KEYS)
  const place = document.placeOfKey([...steps, key])
  return { code: 'unknown-key', at: place, key, ...(near === undefined ? {} : { didYouMean: near }) }
}

function wrongIn(
  { rule, author, approver, until }: Waiver,
  index: number,
  document: JsonDocument,
  rules: readonly string[],
): readonly WaiverProblem[] {
  const placeOf = (key: string) => document.placeOf(['waivers', index, key])
  const problems: WaiverProblem[] = []
  if (rule !== ANY && !rules.includes(rule)) {
    const near = didYouMean(rule, rules)
    problems.push({
      code: 'unknown-rule',
      at: placeOf('rule'),
      rule,
      ...(near === undefined ? {} : { didYouMean: near }),
    })
  }
  if (samePerson(author, approver)) problems.push({ code: 'own-approval', at: placeOf('approver'), author })
  if (!isKnown(readDay(until))) problems.push({ code: 'no-such-day', at: placeOf('until'), day: until })
  return problems
}

/** However the name is written. */
function samePerson(author: string, approver: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(author) === plain(approver)
}
