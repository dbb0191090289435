import type { ComponentChildren } from 'preact'
import { hashOf, wellFormed } from '../route.ts'
import type { Said } from '../said.ts'
import { Brief, Shown } from '../shown.tsx'
import type { Told } from '../told.ts'
import type { Data, Resellers } from './data.ts'
import { FoundRules } from './found-rules.tsx'
import { Steps } from './steps.tsx'
import { Track } from './track.tsx'
import { useLoaded } from './use-loaded.ts'

interface Props {
  readonly told: Told
  readonly said: Said
  readonly data: Data
  /** The key of the reseller. */
  readonly id: string
}

/** One reseller: its gates, what to do in which order, and every finding with what was seen. */
export function ResellerView({ told, said, data, id }: Props) {
  const resellers = useLoaded(data.resellers, [])
  if (resellers === undefined) return <Titled title={id} said={said} note={said.page.loading} />
  const place = resellers.key.findIndex((key) => key === id || wellFormed(key) === id)
  if (place < 0) return <Titled title={id} said={said} note={said.page.noSuchReseller} />
  return <Reseller told={told} said={said} data={data} resellers={resellers} place={place} />
}

interface ResellerProps extends Omit<Props, 'id'> {
  readonly resellers: Resellers
  readonly place: number
}

function Reseller({ told, said, data, resellers, place }: ResellerProps) {
  const { page } = said
  const findings = useLoaded(() => data.findings(place), [place])
  const key = resellers.key[place] ?? ''
  const letters = resellers.gates[place] ?? ''
  return (
    <Titled title={resellers.name[place] || page.unnamed} said={said}>
      <p>
        <code>
          <Shown text={key} said={said} />
        </code>
      </p>
      <section>
        <h2>{page.gates}</h2>
        <Track letters={letters} told={told} said={said} />
      </section>
      {findings === undefined ? (
        <p role="status">{page.loading}</p>
      ) : (
        <>
          <Steps findings={findings} letters={letters} told={told} said={said} />
          <section>
            <h2>{page.found}</h2>
            {findings.length === 0 ? (
              <p>{told.selection.length > 0 ? page.nothingSelected : page.nothing}</p>
            ) : (
              <FoundRules findings={findings} told={told} said={said} />
            )}
          </section>
        </>
      )}
    </Titled>
  )
}

interface TitledProps {
  readonly title: string
  readonly said: Said
  readonly note?: string
  readonly children?: ComponentChildren
}

function Titled({ title, said, note, children }: TitledProps) {
  return (
    <>
      <p class="path">
        <a href={hashOf('resellers')}>{said.page.view.resellers}</a>
      </p>
      <h1>
        <Brief text={title} />
      </h1>
      {note !== undefined && <p role="status">{note}</p>}
      {children}
    </>
  )
}
