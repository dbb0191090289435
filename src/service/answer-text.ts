import type { CheckAnswer } from '../schemas/generated/check-answer.ts'

/** The text of an answer: with every verdict exactly what `check --format json` prints, else on one line. */
export function answerText(answer: CheckAnswer, verdicts: 'all' | 'found' = 'found'): string {
  return verdicts === 'all' ? `${JSON.stringify(answer, null, 2)}\n` : answerLine(answer)
}

/** An answer on one line: with every verdict exactly a line of `check --format ndjson`. */
export function answerLine(answer: CheckAnswer): string {
  return `${JSON.stringify(answer)}\n`
}
