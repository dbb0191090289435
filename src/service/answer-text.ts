import type { CheckAnswer } from '../schemas/generated/check-answer.ts'

/**
 * The text of an answer: with every verdict exactly what `check --format json` prints, else on one line and without the
 * verdicts that ask nothing of anybody.
 */
export function answerText(answer: CheckAnswer, verdicts: 'all' | 'found' = 'found'): string {
  return verdicts === 'all' ? `${JSON.stringify(answer, null, 2)}\n` : answerLine(answer, verdicts)
}

/** The same on one line whatever is asked for: with every verdict exactly a line of `check --format ndjson`. */
export function answerLine(answer: CheckAnswer, verdicts: 'all' | 'found' = 'found'): string {
  return `${JSON.stringify(verdicts === 'all' ? answer : { ...answer, verdicts: answer.verdicts.filter(isFound) })}\n`
}

function isFound({ verdict }: CheckAnswer['verdicts'][number]): boolean {
  return verdict === 'fail' || verdict === 'unknown'
}
