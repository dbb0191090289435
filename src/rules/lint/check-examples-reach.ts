import { boundariesOf } from './boundaries.ts'
import type { LintFinding } from './finding.ts'
import type { LintedRule } from './linted-rule.ts'

/** The cases on both sides of where a leaf changes its answer that no example of the rule shows. */
export function checkExamplesReach({ file, leaves }: LintedRule): readonly LintFinding[] {
  return leaves.flatMap(({ leaf, at }) =>
    boundariesOf(leaf)
      .filter(({ shown }) => !file.examples.some(({ given }) => shown(given)))
      .map(({ value }) => ({ code: 'boundary-missed', at, boundary: value }) as const),
  )
}
