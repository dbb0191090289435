import type { Severity, Verdict } from '../domain/verdict.ts'
import type { Wanted } from '../preflight/wanted.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'
import { remedyFor } from './check-text-unknowns.ts'
import type { Checked } from './checked.ts'
import { flow } from './layout.ts'
import type { Style } from './style.ts'

/** The last lines: what would settle most, the counts, and the next step. */
export function conclusion(checked: Checked, style: Style): readonly string[] {
  const { words, paint, width } = style
  const [most] = checked.wanted
  const settle =
    most === undefined
      ? []
      : [words.wouldSettle(most.verdicts.length, countOf(checked.answer, 'unknown'), remedyFor(most, style))]
  const end = `${paint.strong(counts(checked.answer, style))} ${nextStep(checked, style)}`
  return [...settle, ...flow(end.split(' '), width)]
}

function counts({ verdicts }: CheckAnswer, { words }: Style): string {
  const failing = (wanted: Severity) =>
    verdicts.filter(({ verdict, severity }) => verdict === 'fail' && severity === wanted).length
  return words.count({
    blocking: failing('blocking'),
    warning: failing('warning'),
    advisory: failing('advisory'),
    unknown: countOf({ verdicts }, 'unknown'),
    pass: countOf({ verdicts }, 'pass'),
    notApplicable: countOf({ verdicts }, 'not-applicable'),
  })
}

function countOf({ verdicts }: Pick<CheckAnswer, 'verdicts'>, wanted: Verdict): number {
  return verdicts.filter(({ verdict }) => verdict === wanted).length
}

function nextStep(checked: Checked, style: Style): string {
  const { words } = style
  const [first, ...others] = checked.answer.plan
  const rule = checked.rules.find(({ id }) => id === first?.rule)
  if (rule !== undefined) {
    const then = others.length === 0 ? '' : ` ${words.afterwards(others.map((step) => step.rule))}`
    return words.next(rule.remediation[words.language]) + then
  }
  const [most] = checked.wanted
  if (most === undefined) return words.nothingToDo
  const act = isSomethingThere(most) ? words.mend : words.give
  return words.next(act(remedyFor(most, style)))
}

/** Whether the account state has something there that cannot be used. */
function isSomethingThere({ cause }: Wanted): boolean {
  return cause === 'unreadable' || cause === 'ambiguous' || cause === 'conflict'
}
