import type { SourceDocument } from '../datasets/datasets.ts'
import type { Account } from '../preflight/account.ts'
import type { Wanted } from '../preflight/wanted.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { conclusion } from './check-text-conclusion.ts'
import { failures } from './check-text-failures.ts'
import { unknowns } from './check-text-unknowns.ts'
import { flow, indented } from './layout.ts'
import type { Paint } from './paint.ts'
import { safeText } from './safe-text.ts'
import type { DayFrom, Words } from './words.ts'

/** One account's answer, and what its text says beside it. */
export interface Checked {
  readonly account: Account
  readonly answer: CheckAnswer
  /** What the account is called. */
  readonly name: string
  readonly dayFrom: DayFrom
  readonly wanted: readonly Wanted[]
  /** The rules in force. */
  readonly rules: readonly RuleFile[]
  readonly documents: ReadonlyMap<string, SourceDocument>
}

/** How texts are set. */
export interface Style {
  readonly words: Words
  readonly paint: Paint
  readonly width: number
}

/** The answer to one account as a person reads it: the gates, what fails, what is not known, what to do next. */
export function checkText(checked: Checked, style: Style): string {
  const parts = [
    [header(checked, style)],
    gates(checked.answer, style),
    ...failures(checked, style),
    ...unknowns(checked, style),
    conclusion(checked, style),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function header({ answer, name, dayFrom, rules }: Checked, { words, paint }: Style): string {
  return [paint.strong(safeText(name)), words.asOf(answer.asOf, dayFrom), words.rulesInForce(rules.length)].join(GAP)
}

function gates({ gates }: CheckAnswer, { paint, width }: Style): readonly string[] {
  const signs = { open: paint.good('✓'), blocked: paint.bad('✗'), undetermined: paint.doubtful('?') }
  return indented(
    flow(
      gates.map(({ gate, state }) => `${gate} ${signs[state]}`),
      width - 2,
      GAP,
    ),
  )
}

const GAP = '   '
