import type { Said } from '../said.ts'
import { Selection } from '../selection.tsx'
import { Shown } from '../shown.tsx'
import type { Told } from '../told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
}

/** What was judged, by what, and how sure one may be of it. */
export function RunView({ told, said }: Props) {
  const { page, report, number, check } = said
  const { tool, version, asOf, scope, rulesHash, accounting, selfCheck, settings, subjects } = told.summary
  const words = report.summary
  return (
    <>
      <h1>{page.view.run}</h1>
      <Selection told={told} said={said} />
      <dl class="facts">
        <dt>{words.tool}</dt>
        <dd>{`${tool} ${version}`}</dd>
        <dt>{words.asOf}</dt>
        <dd>{asOf}</dd>
        <dt>{words.scope}</dt>
        <dd>{page.scope[scope]}</dd>
        <dt>{page.subjectsJudged}</dt>
        <dd>
          {SUBJECTS.flatMap((kind) =>
            subjects[kind] === undefined ? [] : [check.subjects(kind, subjects[kind])],
          ).join(', ')}
        </dd>
        {(['read', 'used', 'ignored', 'rejected'] as const).map((count) => (
          <div key={count}>
            <dt>{words[count]}</dt>
            <dd>{number(accounting[count])}</dd>
          </div>
        ))}
        <dt>{words.rulesHash}</dt>
        <dd>
          <code>{rulesHash}</code>
        </dd>
      </dl>
      <section>
        <h2>{page.secondOpinion}</h2>
        <p>
          {page.alike(number(selfCheck.agreed), number(selfCheck.sample))} {page.opinionNote}
        </p>
      </section>
      {told.waivers.length > 0 && (
        <section>
          <h2>{report.column.waived}</h2>
          <ul>
            {told.waivers.map((notice) => (
              <li key={notice.en}>
                <Shown text={notice[said.language]} said={said} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Files told={told} said={said} />
      <section>
        <h2>{page.settings}</h2>
        <dl class="facts">
          {Object.entries(settings).map(([name, value]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <Shown text={typeof value === 'string' ? value : JSON.stringify(value)} said={said} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

const SUBJECTS = ['reseller', 'contact', 'mpn-id', 'agreement', 'user', 'provider-link', 'customer', 'order'] as const

function Files({ told, said }: Props) {
  const { page, report, number } = said
  const counts = ['read', 'used', 'ignored', 'rejected'] as const
  return (
    <section>
      <h2>{page.files}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{report.column.file}</th>
              <th scope="col">{page.kind}</th>
              {counts.map((count) => (
                <th key={count} scope="col" class="figure">
                  {report.summary[count]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.summary.inputs.map((input) => (
              <tr key={input.file}>
                <th scope="row">
                  <Shown text={input.file} said={said} />
                  <code class="id">sha256 {input.sha256}</code>
                </th>
                <td>{input.kind}</td>
                {counts.map((count) => (
                  <td key={count} class="figure">
                    {number(input[count])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
