import { GATES } from '../../../domain/gate.ts'
import { hashOf, hashOfOne } from '../route.ts'
import type { Said } from '../said.ts'
import { Brief } from '../shown.tsx'
import type { Told } from '../told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
}

const COUNTS = ['pass', 'fail', 'unknown', 'notApplicable', 'waived'] as const

/** Every rule that judged, gate by gate, with how its verdicts came out. */
export function RulesView({ told, said }: Props) {
  const { page, report, check, language, number } = said
  const shownCount = (count: number | undefined) => (count === undefined ? '' : number(count))
  const rank = (gate: Told['rules'][number]['gate']) => (gate === undefined ? GATES.length : GATES.indexOf(gate))
  const rules = [...told.rules].sort((a, b) => rank(a.gate) - rank(b.gate))
  return (
    <>
      <h1>{page.view.rules}</h1>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{report.column.rule}</th>
              <th scope="col">{report.column.gate}</th>
              <th scope="col">{report.column.severity}</th>
              {COUNTS.map((count) => (
                <th key={count} scope="col" class="figure">
                  {report.column[count]}
                </th>
              ))}
              <th scope="col" class="figure">
                {page.view.resellers}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">
                  <a href={hashOfOne('rule', rule.id)}>
                    <Brief text={rule.title[language]} />
                  </a>
                  <code class="id">{rule.id}</code>
                </th>
                <td>{rule.gate}</td>
                <td>
                  <span class={`severity ${rule.severity}`}>{check.severity[rule.severity]}</span>
                </td>
                {COUNTS.map((count) => (
                  <td key={count} class="figure">
                    {shownCount(rule[count])}
                  </td>
                ))}
                <td class="figure">
                  {rule.resellers > 0 && <a href={hashOf('resellers', { rule: rule.id })}>{number(rule.resellers)}</a>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
