import type { Finding } from '../../schemas/generated/finding.ts'
import type { Said } from './said.ts'
import { Brief, Shown } from './shown.tsx'
import type { Told } from './told.ts'

interface Props {
  readonly citations: Finding['citations']
  readonly told: Told
  readonly said: Said
}

/** The sentences that something rests on, each with its public page. */
export function Cited({ citations, told, said }: Props) {
  return (
    <ul class="cited">
      {citations.map(({ document, revision, sentences }) => {
        const known = told.documents[document]
        const text = said.check.citation(known?.title ?? document, revision, sentences)
        return (
          <li key={`${document} ${revision}`}>
            {known?.url.startsWith('https://') ? (
              <a href={known.url} target="_blank" rel="noopener noreferrer">
                <Brief text={text} /> <span class="hidden">{said.page.newTab}</span>
              </a>
            ) : (
              <Shown text={text} said={said} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
