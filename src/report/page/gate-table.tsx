import { hashOf } from './route.ts'
import type { Said } from './said.ts'
import type { Told } from './told.ts'

const STATES = ['open', 'undetermined', 'blocked'] as const

/** How many resellers stand where at each gate; each number leads to them. */
export function GateTable({ summary, said }: { readonly summary: Told['summary']; readonly said: Said }) {
  const { page, report, number } = said
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{report.column.gate}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" class="figure">
                <span class={`state ${state}`}>{report.state[state]}</span>
              </th>
            ))}
            <th scope="col" class="figure aside">
              {report.state.blocked}, {page.throughOthers}
            </th>
            <th scope="col" class="figure aside">
              {report.state.undetermined}, {page.forColumns}
            </th>
          </tr>
        </thead>
        <tbody>
          {summary.gates.map((one) => (
            <tr key={one.gate}>
              <th scope="row">{one.gate}</th>
              {STATES.map((state) => (
                <td key={state} class="figure">
                  <a href={hashOf('resellers', { gate: one.gate, state })}>{number(one[state])}</a>
                </td>
              ))}
              <td class="figure aside">{one.blockedOnlyThroughOthers > 0 && number(one.blockedOnlyThroughOthers)}</td>
              <td class="figure aside">
                {one.undeterminedOnlyForColumns > 0 && number(one.undeterminedOnlyForColumns)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
