import { axisY, barX, plot, ruleX, text } from '@observablehq/plot'
import { visibleLine } from '../../visible.ts'
import { MOST } from '../blockers.tsx'
import { gatesKind } from '../gates-kind.ts'
import type { Said } from '../said.ts'
import type { Told } from '../told.ts'
import { Chart } from './chart.tsx'

interface Props {
  readonly told: Told
  readonly said: Said
}

const STATES = ['open', 'undetermined', 'blocked'] as const

/** A bar for each gate, of all resellers: how many are through, how many not known, how many stopped. */
export function GateChart({ told, said }: Props) {
  const { gates } = told.summary
  const { page, report, number } = said
  // Where ordering is not among them, the last one is what all others lead to.
  const goal = gates.find(({ gate }) => gate === 'ordering') ?? gates.at(-1)
  const numbers = [goal?.open ?? 0, goal?.blocked ?? 0, goal?.undetermined ?? 0, told.count.resellers]
  const [open = '', blocked = '', undetermined = '', all = ''] = numbers.map(number)
  const bars = gates.flatMap((one) => STATES.map((state) => ({ gate: one.gate, state, count: one[state] })))
  // A number is written where its bar has room for it.
  const room = told.count.resellers / 14
  return (
    <Chart
      kind={gatesKind(told)}
      label={page.gateChart(goal?.gate ?? '', open, blocked, undetermined, all)}
      draw={(width) =>
        plot({
          width,
          height: gates.length * 32 + 8,
          marginLeft: 150,
          marginRight: 4,
          marginTop: 4,
          marginBottom: 4,
          x: { axis: null },
          y: { domain: gates.map(({ gate }) => gate), padding: 0.25 },
          className: 'plot',
          marks: [
            axisY({ label: null, tickSize: 0, fontSize: 13 }),
            barX(bars, { x: 'count', y: 'gate', fill: ({ state }) => `var(--${state})`, insetRight: 1 }),
            text(
              stacked(
                bars.filter(({ count }) => count >= room),
                bars,
              ),
              {
                x: 'middle',
                y: 'gate',
                text: ({ count }) => number(count),
                fill: ({ state }) => `var(--on-${state})`,
                fontSize: 12,
              },
            ),
          ],
        })
      }
    >
      <ul class="legend">
        {STATES.map((state) => (
          <li key={state} class={state}>
            {report.state[state]}
          </li>
        ))}
      </ul>
    </Chart>
  )
}

interface Bar {
  readonly gate: string
  readonly state: string
  readonly count: number
}

/** The bars with the middle of each, beside those before it at its gate. */
function stacked(shown: readonly Bar[], all: readonly Bar[]): readonly (Bar & { readonly middle: number })[] {
  return shown.map((bar) => {
    const row = all.filter(({ gate }) => gate === bar.gate)
    const before = row.slice(0, row.indexOf(bar)).reduce((sum, { count }) => sum + count, 0)
    return { ...bar, middle: before + bar.count / 2 }
  })
}

/** The rules that stop most resellers, each named above its bar. */
export function BlockerChart({ told, said }: Props) {
  const { page, number, language } = said
  const titles = new Map(told.rules.map(({ id, title }) => [id, title[language]]))
  const bars = told.summary.blockers.slice(0, MOST).map(({ rule, resellers }) => ({
    rule,
    resellers,
    title: titles.get(rule) ?? rule,
  }))
  const [first] = bars
  if (first === undefined) return null
  return (
    <Chart
      kind="blockers"
      label={page.blockersChart(first.title, number(first.resellers))}
      draw={(width) =>
        plot({
          width,
          height: bars.length * 44 + 8,
          marginLeft: 1,
          marginRight: 70,
          marginTop: 4,
          marginBottom: 4,
          x: { axis: null },
          y: { axis: null, domain: bars.map(({ rule }) => rule), padding: 0 },
          className: 'plot',
          marks: [
            barX(bars, { x: 'resellers', y: 'rule', fill: 'var(--blocked)', insetTop: 24, insetBottom: 8 }),
            text(bars, {
              x: 0,
              y: 'rule',
              text: ({ title }) => fitting(title, width),
              textAnchor: 'start',
              dy: -10,
              fontSize: 13,
              fill: 'var(--ink)',
            }),
            text(bars, {
              x: 'resellers',
              y: 'rule',
              text: ({ resellers }) => number(resellers),
              textAnchor: 'start',
              dx: 6,
              dy: 8,
              fontSize: 12,
              fill: 'var(--ink)',
            }),
            ruleX([0], { stroke: 'var(--line)' }),
          ],
        })
      }
    />
  )
}

/** What fits above a bar at the size of its letters; the table has it whole. */
function fitting(title: string, width: number): string {
  const line = visibleLine(title)
  const most = Math.floor(width / 7)
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
