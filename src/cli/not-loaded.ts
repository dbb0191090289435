import type { StageProblem } from '../ingest/stage.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { printStageProblem } from './stage-problems.ts'

/** Why exports were not loaded; `ids` are the kinds there are. */
export function notLoaded(problems: readonly StageProblem[], ids: readonly string[]): Failure {
  const exit = problems.some(({ code }) => code === 'no-such-kind') ? EXIT.usage : EXIT.unreadable
  return { exit, lines: problems.map((problem) => printStageProblem(problem, ids)) }
}
