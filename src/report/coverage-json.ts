import type { Coverage } from '../rules/coverage.ts'
import type { RuleCoverage } from '../schemas/generated/rule-coverage.ts'

/** The coverage as data: what `rules coverage --format json` prints, and what the service answers. */
export function coverageJson({ problems: _, sentences, rules, ...rest }: Coverage): string {
  const coverage: RuleCoverage = {
    ...rest,
    sentences: sentences.map(({ id, role, en, fr, decision, rules: resting, notCheckable }) => ({
      id,
      role,
      about: { en, fr },
      decision,
      rules: [...resting],
      notCheckable: notCheckable.map((row) => ({ id: row.id, reason: row.reason })),
    })),
    rules: rules.map(({ id, sources }) => ({
      id,
      sources: sources.map(({ sentences: ids, ...source }) => ({ ...source, sentences: [...ids] })),
    })),
  }
  return `${JSON.stringify(coverage, null, 2)}\n`
}
