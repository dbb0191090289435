import { useId, useState } from 'preact/hooks'
import type { Finding } from '../../../schemas/generated/finding.ts'
import { Cited } from '../cited.tsx'
import { hashOfOne } from '../route.ts'
import type { Said } from '../said.ts'
import { Shown } from '../shown.tsx'
import type { Told } from '../told.ts'
import { SeenRows } from './seen-rows.tsx'

interface Props {
  /** What all of them say of their rule. */
  readonly first: Finding
  readonly findings: readonly Finding[]
  readonly told: Told
  readonly said: Said
}

/** Subjects that are shown before somebody asks for all. */
const MOST = 5

/** What one rule found on a reseller: what was seen and expected, by which sentences, and what to do. */
export function FoundRule({ first, findings, told, said }: Props) {
  const { page, report, check, language, number } = said
  const { rule, verdict, severity, gate, title, remediation, citations, predictedErrors } = first
  const [whole, setWhole] = useState(false)
  const heading = useId()
  const shown = whole ? findings : findings.slice(0, MOST)
  return (
    <article class={`found ${verdict} ${severity}`} aria-labelledby={heading}>
      <header>
        <p class="tags">
          <span class={`state ${verdict === 'fail' ? 'blocked' : 'undetermined'}`}>{report.verdict[verdict]}</span>
          <span class={`severity ${severity}`}>{check.severity[severity]}</span>
          <span class="gate">{gate}</span>
          <a href={hashOfOne('rule', rule)}>
            <code>{rule}</code>
          </a>
        </p>
        <h3 id={heading}>
          <Shown text={title[language]} said={said} />
        </h3>
      </header>
      <dl>
        <dt>{report.column.remediation}</dt>
        <dd>
          <Shown text={remediation[language]} said={said} />
        </dd>
        {predictedErrors.length > 0 && (
          <>
            <dt>{report.column.predictedErrors}</dt>
            {predictedErrors.map(({ code, endpoint, meaning }) => (
              <dd key={`${endpoint} ${code}`}>
                <Shown text={check.refusal(code, endpoint, meaning)} said={said} />
              </dd>
            ))}
          </>
        )}
        <dt>{report.column.citations}</dt>
        <dd>
          <Cited citations={citations} told={told} said={said} />
        </dd>
      </dl>
      <div class="scroll">
        <table class="seen">
          <thead>
            <tr>
              <th scope="col">{page.fact}</th>
              <th scope="col">{report.column.seen}</th>
              <th scope="col">{report.column.expected}</th>
              <th scope="col">{page.place}</th>
            </tr>
          </thead>
          {shown.map((finding) => (
            <SeenRows key={finding.subject.key} finding={finding} told={told} said={said} />
          ))}
        </table>
      </div>
      {shown.length < findings.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {page.all(number(findings.length))}
        </button>
      )}
    </article>
  )
}
