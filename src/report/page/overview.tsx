import type { ComponentChildren } from 'preact'
import { Blockers } from './blockers.tsx'
import { Gaps } from './gaps.tsx'
import { GateTable } from './gate-table.tsx'
import { hashOf } from './route.ts'
import type { Said } from './said.ts'
import { Selection } from './selection.tsx'
import type { Told } from './told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  /** Where the charts will be; the first screen has only the room for them. */
  readonly funnel: ComponentChildren
  readonly blockers: ComponentChildren
}

const FIGURES = ['open', 'undetermined', 'blocked'] as const

/** How the run came out: who may transact, which gate stops how many, and by which rules. */
export function Overview({ told, said, funnel, blockers }: Props) {
  const { summary, rules, count } = told
  const { page, number, report } = said
  const ordering = summary.gates.find(({ gate }) => gate === 'ordering')
  const { read, rejected } = summary.accounting
  return (
    <>
      <h1>{page.headline}</h1>
      <p class="lead">
        {page.judged(number(count.resellers), rules.length, number(read))}{' '}
        {summary.scope === 'evaluable' && page.scope.evaluable}{' '}
        {rejected > 0 && (
          <a href={hashOf('rejects')}>
            {report.summary.rejected}: {number(rejected)}
          </a>
        )}
      </p>
      <Selection told={told} said={said} />
      {ordering !== undefined && (
        <ul class="figures">
          {FIGURES.map((state) => (
            <li key={state} class={state}>
              <a href={hashOf('resellers', { gate: 'ordering', state })}>
                <span class="number">{number(ordering[state])}</span>
                <span class="meaning">{page.figure[state]}</span>
                <span class="share">{page.share(ordering[state], count.resellers)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <section>
        <h2>{page.gateByGate}</h2>
        <p>{page.gateLead}</p>
        {funnel}
        <GateTable summary={summary} said={said} />
      </section>
      <Blockers told={told} said={said} chart={blockers} />
      <section>
        <h2>{page.view.gaps}</h2>
        <Gaps told={told} said={said} most={5} />
      </section>
    </>
  )
}
