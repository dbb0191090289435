import { printPlace } from '../../../files/place.ts'
import { Gaps } from '../gaps.tsx'
import { hashOfOne } from '../route.ts'
import type { Said } from '../said.ts'
import { Brief, Shown } from '../shown.tsx'
import type { Told } from '../told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
}

/** What the files do not tell: gaps, cells that disagree, and rules that could be judged on nobody. */
export function GapsView({ told, said }: Props) {
  const { page } = said
  return (
    <>
      <h1>{page.view.gaps}</h1>
      <Gaps told={told} said={said} />
      <Conflicts told={told} said={said} />
      <NotEvaluable told={told} said={said} />
    </>
  )
}

function Conflicts({ told, said }: Props) {
  const { verdicts, first } = told.summary.conflicts
  const { page, number } = said
  if (verdicts === 0) return null
  return (
    <section>
      <h2>{page.conflicts}</h2>
      <p>
        {page.conflictsLead(number(verdicts))} {told.selection.length > 0 && page.ofWholeRun}
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{page.fact}</th>
              <th scope="col">{page.subject}</th>
              <th scope="col">{page.cells}</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ fact, subject, cells }) => (
              <tr key={`${fact} ${subject}`}>
                <th scope="row">
                  {told.facts[fact]?.[said.language] ?? fact}
                  <code class="id">{fact}</code>
                </th>
                <td>
                  <Shown text={subject} said={said} />
                </td>
                <td>
                  <ul class="cells">
                    {cells.map((cell, i) => (
                      <li key={i}>
                        <q>
                          <Shown text={cell.text ?? ''} said={said} />
                        </q>{' '}
                        <span class="place">
                          {cell.at !== undefined && <Shown text={printPlace(cell.at)} said={said} />}
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function NotEvaluable({ told, said }: Props) {
  const { page, report, language } = said
  const rules = told.rules.filter(({ needs }) => needs.length > 0)
  return (
    <section>
      <h2>{page.notEvaluable}</h2>
      <p>{rules.length === 0 ? page.allEvaluable : page.scope[told.summary.scope]}</p>
      {rules.length > 0 && (
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{report.column.rule}</th>
                <th scope="col">{report.column.needs}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ id, title, needs }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={hashOfOne('rule', id)}>
                      <Brief text={title[language]} />
                    </a>
                    <code class="id">{id}</code>
                  </th>
                  <td>
                    <code>{needs.join(', ')}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
