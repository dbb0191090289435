import type { Datasets } from '../../datasets/datasets.ts'
import type { ExportKind } from '../../datasets/export-kinds.ts'
import type { RuleText } from '../check.ts'
import type { Known } from '../known.ts'
import { checkDays } from './check-days.ts'
import { checkExamplesReach } from './check-examples-reach.ts'
import { checkFed } from './check-fed.ts'
import { checkPairs } from './check-pairs.ts'
import { checkSatisfiable } from './check-satisfiable.ts'
import { isNote, type LintFinding } from './finding.ts'
import { lintedRule } from './linted-rule.ts'

/** What rules are questioned with, beside themselves. */
export interface LintGround {
  readonly known: Known
  readonly kinds: readonly ExportKind[]
  /** Absent for rules of the user's own, whose days nobody has declared. */
  readonly declaredDays?: Datasets['declaredDays']
}

/**
 * Questions rule files that the checks have let pass: whether each can pass and fail, whether every part of it matters,
 * whether they go together, and whether their examples and days pin them down. Faults first, then notes.
 */
export function lintRules(
  texts: readonly RuleText[],
  { known, kinds, declaredDays }: LintGround,
): readonly LintFinding[] {
  const rules = texts.map(lintedRule)
  const findings = [
    ...rules.flatMap((rule) => [
      ...checkSatisfiable(rule, known),
      ...checkExamplesReach(rule),
      ...(declaredDays === undefined ? [] : checkDays(rule, declaredDays)),
    ]),
    ...checkPairs(rules, known),
    ...checkFed(rules, kinds, known),
  ]
  return findings.sort((a, b) => Number(isNote(a)) - Number(isNote(b)) || byPlace(a, b))
}

function byPlace({ at: a }: LintFinding, { at: b }: LintFinding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
