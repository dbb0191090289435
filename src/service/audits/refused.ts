import type { Place } from '../../files/place.ts'
import type { Language } from '../../report/words.ts'
import type { Fault } from '../../schemas/generated/problem.ts'
import { placedFaults } from '../placed-faults.ts'
import type { ProblemCode, ProblemWords } from '../problem-words.ts'
import { MOST_VALUES } from './document-size.ts'

/** Why an upload is not taken. */
export interface Refused {
  readonly code: ProblemCode
  /** What is wrong and where; absent where the code says it all. */
  readonly faults?: Faults
}

/** Faults in the words of whoever reads them. */
type Faults = (words: ProblemWords, language: Language) => readonly Fault[]

/** A part that is not as it should be; `part` is absent where its name is none of ours. */
export function wrongPart(why: keyof ProblemWords['part'], part?: string): Refused {
  const code = 'wrong-part'
  return { code, faults: (words) => [{ code, detail: words.part[why], ...(part !== undefined && { part }) }] }
}

/** More bytes than are taken, of a part or of all. */
export function tooLarge(limit: number, part?: string): Refused {
  const code = 'too-large'
  return { code, faults: (words) => [{ code, detail: words.bodyLimit(limit), ...(part !== undefined && { part }) }] }
}

/** More files than are taken. */
export function tooManyFiles(limit: number): Refused {
  const code = 'too-many-files'
  return { code, faults: (words) => [{ code, detail: words.fileLimit(limit), part: 'files' }] }
}

/** A document with more values than are looked at. */
export function tooManyValues(part: keyof typeof MOST_VALUES): Refused {
  const code = 'too-large'
  return { code, faults: (words) => [{ code, detail: words.valueLimit(MOST_VALUES[part]), part }] }
}

/** A part that is a JSON document. */
export interface JsonPart {
  readonly part: string
  /** The code of the problem where something is wrong with it. */
  readonly code: ProblemCode
  /** The keys that may be told; every other one is somebody's text. */
  readonly keys: ReadonlySet<string>
}

/** A JSON document that is not as it should be; `detailOf` says a problem in words that repeat nothing of it. */
export function wrongDocument<T extends { readonly code: string; readonly at: Place }>(
  { part, code, keys }: JsonPart,
  bytes: Uint8Array,
  problems: readonly T[],
  detailOf: (problem: T, words: ProblemWords) => string,
): Refused {
  const faults = (words: ProblemWords) => {
    const placed = placedFaults(bytes, problems, keys, (problem) => detailOf(problem, words))
    return placed.map((fault) => ({ ...fault, part }))
  }
  return { code, faults }
}
