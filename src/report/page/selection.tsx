import type { Said } from './said.ts'
import { Shown } from './shown.tsx'
import type { Told } from './told.ts'

/** Of what part of the run the page tells; nothing where it tells of all of it. */
export function Selection({ told, said }: { readonly told: Told; readonly said: Said }) {
  if (told.selection.length === 0) return null
  return (
    <section class="selection" aria-label={said.report.summary.selection}>
      {told.selection.map((sentence) => (
        <p key={sentence.en}>
          <Shown text={sentence[said.language]} said={said} />
        </p>
      ))}
    </section>
  )
}
