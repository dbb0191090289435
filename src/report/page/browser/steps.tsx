import { planOf } from '../../../preflight/plan.ts'
import type { Finding } from '../../../schemas/generated/finding.ts'
import type { Said } from '../said.ts'
import { Shown } from '../shown.tsx'
import type { Told } from '../told.ts'
import { stateOf } from './track.tsx'

interface Props {
  readonly findings: readonly Finding[]
  readonly letters: string
  readonly told: Told
  readonly said: Said
}

/** What has to be done, in the order of a check's plan; what is waived is no step. */
export function Steps({ findings, letters, told, said }: Props) {
  const { page, report, check, language } = said
  const failing = findings.filter(({ verdict, waiver }) => verdict === 'fail' && waiver === undefined)
  const gates = told.summary.gates.flatMap(({ gate }, i) => {
    const state = stateOf(letters[i])
    return state === undefined ? [] : [{ gate, state }]
  })
  const rules = told.rules.flatMap(({ id, gate, severity, step }) => {
    return gate === undefined ? [] : [{ id, gate, severity, ...(step === undefined ? {} : { step }) }]
  })
  const steps = planOf(failing, gates, rules)
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{page.steps}</h2>
      <ol class="steps">
        {steps.map(({ rule, where, unlocks, waitsFor }) => {
          const known = told.rules.find(({ id }) => id === rule)
          const subjects = failing.filter((finding) => finding.rule === rule).length
          return (
            <li key={rule}>
              <p class="do">
                <Shown text={known?.remediation[language] ?? rule} said={said} />
              </p>
              <p class="about">
                <Shown text={known?.title[language] ?? rule} said={said} /> ({report.column.subjects}:{' '}
                {said.number(subjects)})
              </p>
              <dl>
                <dt>{report.column.who}</dt>
                <dd>{check.who[known?.step?.who ?? 'reseller']}</dd>
                <dt>{report.column.where}</dt>
                <dd>{where[language]}</dd>
                {unlocks.length > 0 && (
                  <>
                    <dt>{report.column.unlocks}</dt>
                    <dd>{unlocks.join(', ')}</dd>
                  </>
                )}
                {waitsFor.length > 0 && (
                  <>
                    <dt>{report.column.waitsFor}</dt>
                    <dd>{waitsFor.join(', ')}</dd>
                  </>
                )}
              </dl>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
