import type { Difference, DiffStatus } from '../run/diff.ts'
import type { GateChange } from '../run/diff-gates.ts'
import type { Side } from '../run/diff-side.ts'
import { sideText } from './diff-tables.ts'
import { DIFF_WORDS } from './diff-words.ts'
import type { Output } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import type { RunDiff } from './run-diff.ts'
import { safeText } from './safe-text.ts'
import type { Language } from './words.ts'

/** How many of each kind are shown. */
const SHOWN = 20

/** A diff as a person reads it on a terminal: in what the runs differ, how many of each kind, and the first of them. */
export function textOfDiff({ language, before, after, differing, findings, gates }: RunDiff): Output['chunks'] {
  return async function* () {
    const words = DIFF_WORDS[language]
    yield `${words.title(safeText(before.run), before.asOf, safeText(after.run), after.asOf)}\n`
    yield `${words.differing(differing)}\n\n`
    const text = new DiffText(language)
    for await (const difference of findings()) text.add(difference)
    for await (const change of gates()) text.addGate(change)
    yield text.text()
  }
}

/** How many of each kind there are, and the first of them. */
class DiffText {
  readonly #lines = new Map<DiffStatus | 'gates', string[]>()
  readonly #counts = new Map<DiffStatus | 'gates', number>()
  readonly #language: Language

  constructor(language: Language) {
    this.#language = language
  }

  add(difference: Difference): void {
    const { status, rule, subject, causes, before, after } = difference
    const { cause } = DIFF_WORDS[this.#language]
    const why = causes.map((one) => cause[one]).join(' | ')
    this.#note(status, () => `${rule}  ${safeText(subject.key)}  ${this.#verdicts(before, after)}  [${why}]`)
  }

  addGate({ reseller, gate, before, after }: GateChange): void {
    const { state } = REPORT_WORDS[this.#language]
    const { absent } = DIFF_WORDS[this.#language]
    const told = (side: GateChange['before']) => (side === undefined ? absent : state[side])
    this.#note('gates', () => `${safeText(reseller)}  ${gate}: ${told(before)} → ${told(after)}`)
  }

  text(): string {
    const words = DIFF_WORDS[this.#language]
    const labels = { ...words.status, gates: words.gates }
    const parts = (['new', 'resolved', 'changed', 'unchanged', 'gates'] as const).map((kind) => {
      const count = this.#counts.get(kind) ?? 0
      const lines = kind === 'unchanged' ? [] : (this.#lines.get(kind) ?? [])
      const rest = kind !== 'unchanged' && count > lines.length ? [words.more(count - lines.length)] : []
      return [`${labels[kind]}: ${count}`, ...[...lines, ...rest].map((line) => `  ${line}`)].join('\n')
    })
    return `${parts.join('\n')}\n`
  }

  #note(kind: DiffStatus | 'gates', line: () => string): void {
    const lines = this.#lines.get(kind) ?? []
    if (lines.length < SHOWN && kind !== 'unchanged') this.#lines.set(kind, [...lines, line()])
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1)
  }

  #verdicts(before: Side | undefined, after: Side | undefined): string {
    return [before, after].flatMap((side) => (side === undefined ? [] : [sideText(side, this.#language)])).join(' → ')
  }
}
