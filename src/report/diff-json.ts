import type { Difference } from '../run/diff.ts'
import type { Output } from './report.ts'
import type { RunDiff } from './run-diff.ts'

/** A diff as one object, written as it is read: everything that is not the same, and how much there is of each. */
export function jsonOfDiff({ before, after, differing, counts, findings, gates }: RunDiff): Output['chunks'] {
  return async function* () {
    yield JSON.stringify({ before, after, differing }).slice(0, -1)
    yield* list('findings', differences(findings()))
    yield* list('gates', gates())
    yield `,\n"counts": ${JSON.stringify(counts)}}\n`
  }
}

async function* differences(findings: AsyncIterable<Difference>): AsyncGenerator<Difference> {
  for await (const one of findings) if (one.status !== 'unchanged') yield one
}

async function* list(name: string, values: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n"${name}": [`
  let between = '\n'
  for await (const value of values) {
    yield between + JSON.stringify(value)
    between = ',\n'
  }
  yield ']'
}
