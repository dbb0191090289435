import { render } from 'preact-render-to-string'
import { gatesKind } from './gates-kind.ts'
import { Overview } from './overview.tsx'
import { saidIn } from './said.ts'
import { Shell } from './shell.tsx'
import type { Told } from './told.ts'

/** The overview as HTML, which can be seen before any program runs. */
export function firstScreen(told: Told): string {
  const said = saidIn(told.language)
  return render(
    <Shell told={told} said={said} view="overview">
      <Overview
        told={told}
        said={said}
        funnel={<figure class={`chart ${gatesKind(told)}`} />}
        blockers={<figure class="chart blockers" />}
      />
    </Shell>,
  )
}
