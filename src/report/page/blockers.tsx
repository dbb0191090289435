import type { ComponentChildren } from 'preact'
import { hashOf, hashOfOne } from './route.ts'
import type { Said } from './said.ts'
import { Brief } from './shown.tsx'
import type { Told } from './told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly chart: ComponentChildren
}

/** How many are in sight at once. */
export const MOST = 10

/** The blocking rules that stop most resellers. */
export function Blockers({ told, said, chart }: Props) {
  const { blockers } = told.summary
  const { page, number } = said
  if (blockers.length === 0) return null
  const rest = blockers.slice(MOST)
  return (
    <section>
      <h2>{page.blocksMost}</h2>
      {chart}
      <BlockerTable told={told} said={said} rows={blockers.slice(0, MOST)} />
      {rest.length > 0 && (
        <details>
          <summary>{page.all(number(blockers.length))}</summary>
          <BlockerTable told={told} said={said} rows={rest} />
        </details>
      )}
    </section>
  )
}

interface TableProps extends Omit<Props, 'chart'> {
  readonly rows: Told['summary']['blockers']
}

function BlockerTable({ told, said, rows }: TableProps) {
  const { page, report, number, language } = said
  const titles = new Map(told.rules.map(({ id, title }) => [id, title[language]]))
  const isWhole = rows.every(({ customers }) => customers !== undefined)
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{report.column.rule}</th>
            <th scope="col" class="figure">
              {page.view.resellers}
            </th>
            {isWhole && (
              <th scope="col" class="figure">
                {page.customers}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ rule, resellers, customers }) => (
            <tr key={rule}>
              <th scope="row">
                <a href={hashOfOne('rule', rule)}>
                  <Brief text={titles.get(rule) ?? rule} />
                </a>
                <code class="id">{rule}</code>
              </th>
              <td class="figure">
                <a href={hashOf('resellers', { rule })}>{number(resellers)}</a>
              </td>
              {customers !== undefined && <td class="figure">{number(customers)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
