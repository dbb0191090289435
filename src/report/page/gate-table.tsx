import { hashOf } from './route.ts'
import type { Said } from './said.ts'
import type { Told } from './told.ts'

const STATES = ['open', 'undetermined', 'blocked'] as const

/** How many resellers stand where at each gate; each number leads to them. */
export function GateTable({ summary, said }: { readonly summary: Told['summary']; readonly said: Said }) {
  const { page, report, number } = said
  const isWhole = summary.gates.every(({ blockedOnlyThroughOthers }) => blockedOnlyThroughOthers !== undefined)
  const aside = (count = 0) => count > 0 && number(count)
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
            {isWhole && (
              <>
                <th scope="col" class="figure aside">
                  {report.state.blocked}, {page.throughOthers}
                </th>
                <th scope="col" class="figure aside">
                  {report.state.undetermined}, {page.forColumns}
                </th>
              </>
            )}
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
              {isWhole && (
                <>
                  <td class="figure aside">{aside(one.blockedOnlyThroughOthers)}</td>
                  <td class="figure aside">{aside(one.undeterminedOnlyForColumns)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
