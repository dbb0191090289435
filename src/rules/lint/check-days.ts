import type { Datasets, DeclaredDays } from '../../datasets/datasets.ts'
import type { LintFinding } from './finding.ts'
import type { LintedRule } from './linted-rule.ts'

/** Whether a rule is in force on the days that were declared for it apart from its file. */
export function checkDays(
  { file, placeOf }: LintedRule,
  declaredDays: Datasets['declaredDays'],
): readonly LintFinding[] {
  const at = placeOf(['effective'])
  const declared = declaredDays.get(file.id)
  if (declared === undefined) return [{ code: 'interval-undeclared', at, id: file.id }]
  const [found, wanted] = [written(file.effective), written(declared)]
  return found === wanted ? [] : [{ code: 'interval-differs', at, found, declared: wanted }]
}

function written({ from, until }: DeclaredDays): string {
  return until === undefined ? `from ${from}` : `from ${from} until ${until}`
}
