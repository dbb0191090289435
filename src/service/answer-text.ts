import { madeOnce } from '../domain/made-once.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'

/** The text of an answer: with every verdict exactly what `check --format json` prints, else on one line. */
export function answerText(answer: CheckAnswer, verdicts: 'all' | 'found' = 'found'): string {
  return verdicts === 'all' ? `${JSON.stringify(answer, null, 2)}\n` : answerLine(answer)
}

/** An answer on one line: with every verdict exactly a line of `check --format ndjson`. */
export function answerLine(answer: CheckAnswer): string {
  return `${objectText(answer, (key, value) => (key === 'verdicts' || key === 'plan' ? listText(value) : undefined))}\n`
}

/** What JSON.stringify writes; `written` gives the text of a value where it has one. */
function objectText(object: object, written: (key: string, value: unknown) => string | undefined): string {
  let text = ''
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${written(key, value) ?? JSON.stringify(value)}`
  }
  return `{${text}}`
}

function listText(list: unknown): string | undefined {
  if (!Array.isArray(list)) return undefined
  return `[${list.map((element: unknown) => (isObject(element) ? objectText(element, sharedText) : JSON.stringify(element))).join(',')}]`
}

/** What comes from a rule is the same object in every answer. */
const OF_RULES: ReadonlySet<string> = new Set(['citations', 'title', 'remediation', 'expected', 'where'])

// Nothing that answers share ever changes.
const textOf = madeOnce((shared: object) => JSON.stringify(shared))

function sharedText(key: string, value: unknown): string | undefined {
  return OF_RULES.has(key) && isObject(value) ? textOf(value) : undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
