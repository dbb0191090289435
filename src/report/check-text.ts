import type { CheckAnswer } from '../schemas/generated/check-answer.ts'
import { conclusion } from './check-text-conclusion.ts'
import { failures } from './check-text-failures.ts'
import { unknowns } from './check-text-unknowns.ts'
import type { Checked } from './checked.ts'
import { flow, indented } from './layout.ts'
import { safeText } from './safe-text.ts'
import type { Style } from './style.ts'

/** The answer to one account as a person reads it: the gates, what fails, what is not known, what to do next. */
export function checkText(checked: Checked, style: Style): string {
  const parts = [
    [header(checked, style), ...settings(checked, style)],
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

/** The choices that are not the defaults. */
function settings({ answer }: Checked, { words, paint }: Style): readonly string[] {
  if (answer.settings === undefined) return []
  const chosen = Object.entries(answer.settings).map(([name, choice]) => `${name} ${[choice].flat().join(' ')}`)
  return indented([paint.faint(words.chosen(chosen))])
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
