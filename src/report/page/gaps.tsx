import { hashOf } from './route.ts'
import type { Said } from './said.ts'
import type { Told } from './told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  /** How many are shown; all where it is not given. */
  readonly most?: number
}

/** What would settle unknown verdicts, most first. */
export function Gaps({ told, said, most }: Props) {
  const { dataGaps } = told.summary
  const { page, report, number } = said
  if (dataGaps.length === 0) return <p>{page.noGaps}</p>
  const cut = most !== undefined && dataGaps.length > most
  return (
    <>
      <p>
        {page.gapsLead} {told.selection.length > 0 && page.ofWholeRun}
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{report.column.column}</th>
              <th scope="col">{page.because}</th>
              <th scope="col" class="figure">
                {page.verdicts}
              </th>
              <th scope="col" class="figure">
                {page.view.resellers}
              </th>
            </tr>
          </thead>
          <tbody>
            {dataGaps.slice(0, most).map(({ column, cause, verdicts, resellers }) => (
              <tr key={`${column} ${cause}`}>
                <th scope="row">
                  <code>{column}</code>
                </th>
                <td>{page.cause[cause]}</td>
                <td class="figure">{number(verdicts)}</td>
                <td class="figure">{number(resellers)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {cut && (
        <p>
          <a href={hashOf('gaps')}>{page.all(number(dataGaps.length))}</a>
        </p>
      )}
    </>
  )
}
