import { Cited } from '../cited.tsx'
import { hashOf } from '../route.ts'
import type { Said } from '../said.ts'
import { Shown } from '../shown.tsx'
import type { Told } from '../told.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly id: string
}

/** One rule: what must hold, by which sentences, what to do, and whom it stops. */
export function RuleView({ told, said, id }: Props) {
  const { page, report, check, language, number } = said
  const rule = told.rules.find((one) => one.id === id)
  return (
    <>
      <p class="path">
        <a href={hashOf('rules')}>{page.view.rules}</a>
      </p>
      <h1>
        <Shown text={rule?.title[language] ?? id} said={said} />
      </h1>
      {rule === undefined ? (
        <p>{page.noSuchRule}</p>
      ) : (
        <>
          <p class="tags">
            <span class={`severity ${rule.severity}`}>{check.severity[rule.severity]}</span>
            <span class="gate">{rule.gate}</span>
            <code>{rule.id}</code>
          </p>
          <p>
            <a href={hashOf('resellers', { rule: id })}>{page.failing(number(rule.resellers))}</a>
          </p>
          <dl class="facts">
            {rule.must[language].length > 0 && (
              <>
                <dt>{page.mustHold}</dt>
                <dd>
                  {rule.must[language].map((line, i) => (
                    <p key={i} class="condition">
                      <Shown text={line} said={said} />
                    </p>
                  ))}
                </dd>
              </>
            )}
            <dt>{report.column.remediation}</dt>
            <dd>
              <Shown text={rule.remediation[language]} said={said} />
            </dd>
            {rule.step !== undefined && (
              <>
                <dt>{report.column.who}</dt>
                <dd>{check.who[rule.step.who]}</dd>
                <dt>{report.column.where}</dt>
                <dd>
                  <Shown text={rule.step.where[language]} said={said} />
                </dd>
              </>
            )}
            <dt>{report.column.citations}</dt>
            <dd>
              <Cited citations={rule.citations} told={told} said={said} />
            </dd>
            {rule.inForce !== undefined && (
              <>
                <dt>{page.inForce}</dt>
                <dd>{rule.inForce[language]}</dd>
              </>
            )}
            {(['pass', 'fail', 'unknown', 'notApplicable', 'waived'] as const).map((count) => {
              const counted = rule[count]
              return (
                counted !== undefined && (
                  <div key={count}>
                    <dt>{report.column[count]}</dt>
                    <dd>{number(counted)}</dd>
                  </div>
                )
              )
            })}
          </dl>
        </>
      )}
    </>
  )
}
