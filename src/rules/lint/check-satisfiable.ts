import { compileLeaf, compileWith } from '../../conditions/compile.ts'
import type { Leaf, Node } from '../../conditions/node.ts'
import { NO, YES } from '../../domain/truth.ts'
import type { Known } from '../known.ts'
import { type Classes, classesOf } from './classes.ts'
import type { LintFinding } from './finding.ts'
import { differ, fails, passes, type Tests } from './goals.ts'
import type { LintedRule } from './linted-rule.ts'
import { type Goal, search } from './search.ts'

/** Whether a rule can fail and pass, and whether each of its leaves can matter to that. */
export function checkSatisfiable(rule: LintedRule, known: Known): readonly LintFinding[] {
  const classes = classesOf(Object.values(rule.trees), known, rule.file.effective)
  const at = rule.placeOf(['conditions'])
  const ask = (goal: Goal, question: string, none: LintFinding): readonly LintFinding[] => {
    const found = search(classes, goal)
    if (found === 'gave-up') return [{ code: 'gave-up', at: none.at, question }]
    return found === 'none' ? [none] : []
  }
  const whole = [
    ...ask(fails(rule), 'whether it can fail', { code: 'never-fails', at }),
    ...ask(passes(rule), 'whether it can pass', { code: 'never-passes', at }),
  ]
  return whole.length > 0 ? whole : rule.leaves.flatMap((placed) => checkLeaf(placed, rule, classes))
}

function checkLeaf(
  { leaf, at }: LintedRule['leaves'][number],
  rule: LintedRule,
  classes: Classes,
): readonly LintFinding[] {
  for (const stuck of [true, false]) {
    const found = search(classes, differ(rule, withStuck(rule, leaf, stuck)))
    if (found === 'gave-up') return [{ code: 'gave-up', at, question: 'whether this comparison matters' }]
    if (found === 'none') return [{ code: 'dead-leaf', at, fact: leaf.fact, stuck }]
  }
  return []
}

/** The rule with a leaf that always gives the same answer. */
function withStuck({ trees }: LintedRule, leaf: Leaf, stuck: boolean): Tests {
  const test = (tree: Node) =>
    compileWith(tree, (other) => (other === leaf ? () => (stuck ? YES : NO) : compileLeaf(other)))
  return { applies: trees.applies === undefined ? () => YES : test(trees.applies), holds: test(trees.holds) }
}
