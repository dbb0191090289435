import { isDocument, parseJson } from '../../files/json.ts'
import { decode } from '../../files/read-text.ts'
import { firstOfEach } from '../../report/refusal.ts'
import type { Language } from '../../report/words.ts'
import { validateMapping } from '../../schemas/generated/mapping.ts'
import type { Fault } from '../../schemas/generated/problem.ts'
import { stepsIn } from '../../schemas/pointer-steps.ts'
import type { ProblemWords } from '../problem-words.ts'

/**
 * What is wrong with an uploaded mapping, by places; undefined where nothing is. What it names (kinds, columns,
 * countries) is for the audit to say.
 */
export function mappingFaults(
  bytes: Uint8Array,
): ((words: ProblemWords, language: Language) => readonly Fault[]) | undefined {
  const decoded = decode(bytes, '')
  if (!('text' in decoded)) return ({ titles }) => [faultAt('not-utf8', titles['not-utf8'])]
  const document = parseJson(decoded.text, '')
  if (!isDocument(document)) {
    const problems = firstOfEach(document.problems)
    return ({ titles }) => problems.map(({ code, at }) => faultAt(code, titles[code], at))
  }
  const result = validateMapping(document.value)
  if ('value' in result) return undefined
  return () =>
    result.problems.map(({ instancePath, message = '' }) => {
      return faultAt('shape', message, document.placeOf(stepsIn(instancePath)))
    })
}

interface At {
  readonly line: number
  readonly column: number
}

function faultAt(code: string, detail: string, at?: At): Fault {
  return { code, detail, part: 'mapping', ...(at !== undefined && { line: at.line, column: at.column }) }
}
