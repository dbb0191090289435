import { isDocument, parseJson } from '../../files/json.ts'
import { decode } from '../../files/read-text.ts'
import { firstOfEach } from '../../report/refusal.ts'
import { essential } from '../../schemas/essential.ts'
import { validateMapping } from '../../schemas/generated/mapping.ts'
import { stepsIn } from '../../schemas/pointer-steps.ts'
import { type Refused, wrongDocument } from './refused.ts'

/**
 * Why an uploaded mapping is refused, by places; undefined where nothing is wrong with it. What it names (kinds, columns,
 * countries) is for the audit to say.
 */
export function refusedMapping(bytes: Uint8Array): Refused | undefined {
  const decoded = decode(bytes, '')
  if (!('text' in decoded)) {
    const problems = 'at' in decoded ? [decoded] : []
    return wrongDocument(MAPPING, bytes, problems, ({ code }, { titles }) => titles[code])
  }
  const document = parseJson(decoded.text, '')
  if (!isDocument(document)) {
    return wrongDocument(MAPPING, bytes, firstOfEach(document.problems), ({ code }, { titles }) => titles[code])
  }
  const result = validateMapping(document.value)
  if ('value' in result) return undefined
  const problems = essential(result.problems).map(({ instancePath, message }) => ({
    code: 'shape',
    at: document.placeOf(stepsIn(instancePath)),
    message,
  }))
  return wrongDocument(MAPPING, bytes, problems, ({ message }) => message)
}

/** Headers and texts of cells are keys of a mapping too; these are ours. */
const KEYS: ReadonlySet<string> = new Set([
  'provider',
  'tenantId',
  'country',
  'mpnId',
  'files',
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
])

const MAPPING = { part: 'mapping', code: 'wrong-mapping', keys: KEYS } as const
