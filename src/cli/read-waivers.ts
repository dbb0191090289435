import { printWaiverProblem } from '../report/run-words.ts'
import type { Language } from '../report/words.ts'
import { readWaivers } from '../run/read-waivers.ts'
import type { Waiver } from '../schemas/generated/waivers.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'

/** Reads a file of waivers that may name these rules; what is wrong with it is a failure, exit 4. */
export function waiversFrom(rules: readonly string[], language: Language) {
  return (bytes: Uint8Array, file: string): readonly Waiver[] | Failure => {
    const read = readWaivers(bytes, file, rules)
    if (!('problems' in read)) return read
    return { exit: EXIT.invalid, lines: read.problems.map((problem) => printWaiverProblem(problem, language)) }
  }
}
