import type { Known } from '../known.ts'
import { classesOf, type Range } from './classes.ts'
import type { LintFinding } from './finding.ts'
import { both, fails, not, passes } from './goals.ts'
import type { LintedRule } from './linted-rule.ts'
import { search } from './search.ts'

/** Rules that no subject can pass together though both are meant for it, and rules that only say what another says. */
export function checkPairs(rules: readonly LintedRule[], known: Known): readonly LintFinding[] {
  return rules.flatMap((rule, i) =>
    rules.slice(i + 1).flatMap((other) => (mayMeet(rule, other) ? checkPair(rule, other, known) : [])),
  )
}

/** Without a fact in common, or a day, what one rule says cannot bear on the other. */
function mayMeet(a: LintedRule, b: LintedRule): boolean {
  return a.facts.some((fact) => b.facts.includes(fact)) && commonDays(a, b) !== undefined
}

function commonDays({ file: { effective: a } }: LintedRule, { file: { effective: b } }: LintedRule): Range | undefined {
  const from = a.from > b.from ? a.from : b.from
  const until = [a.until, b.until].filter((day) => day !== undefined).sort()[0]
  return until !== undefined && until < from ? undefined : { from, until }
}

function checkPair(a: LintedRule, b: LintedRule, known: Known): readonly LintFinding[] {
  const classes = classesOf(
    [a, b].flatMap(({ trees }) => Object.values(trees)),
    known,
    commonDays(a, b),
  )
  const [placeOfA, placeOfB] = [a, b].map(({ placeOf }) => placeOf(['conditions']))
  if (placeOfA === undefined || placeOfB === undefined) return []

  const pass = search(classes, both(passes(a), passes(b)))
  if (pass === 'gave-up') {
    return [{ code: 'gave-up', at: placeOfA, question: `whether it goes together with ${b.file.id}` }]
  }
  // A rule that is meant only for those who fail another, to lead them on, contradicts nothing.
  const leadsOn = [both(passes(a), b.applies), both(passes(b), a.applies)].some(
    (goal) => search(classes, goal) === 'none',
  )
  if (pass === 'none' && !leadsOn) {
    return [{ code: 'contradictory', at: placeOfA, other: b.file.id, there: placeOfB }]
  }
  const subsumed = (at: typeof placeOfA, other: string, there: typeof placeOfA) =>
    ({ code: 'subsumed', at, other, there }) as const
  return [
    ...(saysAtMost(a, b) ? [subsumed(placeOfA, b.file.id, placeOfB)] : []),
    ...(saysAtMost(b, a) ? [subsumed(placeOfB, a.file.id, placeOfA)] : []),
  ]

  /** Whether every failure of one rule is a failure of the other too. */
  function saysAtMost(one: LintedRule, more: LintedRule): boolean {
    return one.file.subject === more.file.subject && search(classes, both(fails(one), not(fails(more)))) === 'none'
  }
}
