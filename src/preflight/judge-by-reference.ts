import { judgeByReference } from '../conditions/reference.ts'
import { type Truth, YES } from '../domain/truth.ts'
import type { Circumstances } from '../facts/expression.ts'
import { type Case, factsOfCase, isCase, type Vacancy } from './case.ts'
import { type Judged, judged, judgedVacant } from './judge.ts'

/**
 * Judges every case by json-rules-engine, its result trees folded to three values. A file of its own, so that nobody
 * else pays for loading that library.
 */
export async function judgeAllByReference(
  cases: readonly (Case | Vacancy)[],
  circumstances: Circumstances,
): Promise<readonly Judged[]> {
  const answers: Judged[] = []
  for (const on of cases) {
    if (!isCase(on)) {
      answers.push(...on.rules.map((rule) => judgedVacant(rule, on, circumstances)))
      continue
    }
    const trees = on.rules.flatMap(({ trees: { applies, holds } }) =>
      applies === undefined ? [holds] : [applies, holds],
    )
    const truths = (await judgeByReference(trees, factsOfCase(on, new Set(on.rules.flatMap(({ facts }) => facts)))))
      .map(({ truth }) => truth)
      .values()
    for (const rule of on.rules) {
      const applies = rule.trees.applies === undefined ? YES : next(truths)
      answers.push(judged(rule, on, applies, next(truths)))
    }
  }
  return answers
}

function next(truths: Iterator<Truth>): Truth {
  const { value, done } = truths.next()
  if (done === true) throw new Error('as many answers as trees')
  return value
}
