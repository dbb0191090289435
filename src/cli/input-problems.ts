import type { JsonProblem } from '../files/json.ts'
import { printPlace } from '../files/place.ts'
import type { TextProblem } from '../files/read-text.ts'
import { WORDS } from '../report/languages.ts'
import { firstOfEach } from '../report/refusal.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'

/** A file of the user's own, beside the data, that is no UTF-8 text. */
export function refusedText(problem: TextProblem): Failure {
  const reason = problem.code === 'no-file' ? problem.detail : 'a byte that is not UTF-8'
  const place = problem.code === 'no-file' ? problem.file : printPlace(problem.at)
  return { exit: EXIT.invalid, lines: [`${place}: ${reason}`] }
}

/** A file of the user's own, beside the data, that is no JSON. */
export function jsonFailure(problems: readonly JsonProblem[]): Failure {
  return {
    exit: EXIT.invalid,
    lines: firstOfEach(problems).map((one) => `${printPlace(one.at)}: ${WORDS.en.problem(one)}`),
  }
}
