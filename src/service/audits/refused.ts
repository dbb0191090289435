import type { Language } from '../../report/words.ts'
import type { Fault } from '../../schemas/generated/problem.ts'
import type { ProblemCode, ProblemWords } from '../problem-words.ts'

/** A part of an upload that is not as it should be; `part` is absent where its name is none of ours. */
export interface RefusedPart {
  readonly why: keyof ProblemWords['part']
  readonly part?: string
}

/** A part of an upload that is more than is taken. */
interface TooMuch {
  readonly part?: string
  readonly limit: number
}

type Faults = (words: ProblemWords, language: Language) => readonly Fault[]

/** An upload that is not taken, thrown from wherever that is found. */
export class Refused extends Error {
  readonly code: ProblemCode
  readonly faults: Faults

  constructor(code: ProblemCode, about: RefusedPart | TooMuch | Faults) {
    super(code)
    this.code = code
    this.faults = typeof about === 'function' ? about : (words) => [faultOf(code, about, words)]
  }
}

function faultOf(code: ProblemCode, about: RefusedPart | TooMuch, words: ProblemWords): Fault {
  if ('why' in about)
    return { code, detail: words.part[about.why], ...(about.part !== undefined && { part: about.part }) }
  const { part, limit } = about
  const detail = code === 'too-many-files' ? words.fileLimit(limit) : words.bodyLimit(limit)
  return { code, detail, ...(part !== undefined && { part }) }
}
