import { useEffect, useRef, useState } from 'preact/hooks'
import { PAGE_WORDS } from '../languages.ts'
import { Overview } from '../overview.tsx'
import { type Route, routeOf } from '../route.ts'
import { type Said, saidIn } from '../said.ts'
import { Shell } from '../shell.tsx'
import type { Told } from '../told.ts'
import { BlockerChart, GateChart } from './charts.tsx'
import type { Data } from './data.ts'
import { GapsView } from './gaps-view.tsx'
import { RejectsView } from './rejects-view.tsx'
import { ResellerView } from './reseller-view.tsx'
import { ResellersView } from './resellers-view.tsx'
import { RuleView } from './rule-view.tsx'
import { RulesView } from './rules-view.tsx'
import { RunView } from './run-view.tsx'

interface Props {
  readonly told: Told
  readonly data: Data
}

/** The page: the view that the hash names, in the language that was chosen. */
export function App({ told, data }: Props) {
  const [language, setLanguage] = useState(told.language)
  const route = useRoute()
  const said = saidIn(language)
  useEffect(() => {
    document.documentElement.lang = language
    document.title = PAGE_WORDS[language].title(told.summary.asOf)
  }, [language])
  return (
    <Shell told={told} said={said} view={route.view} onLanguage={setLanguage} onSkip={toContent}>
      <View route={route} told={told} said={said} data={data} />
    </Shell>
  )
}

/** The present route; a new view begins at its top, where a screen reader goes on reading. */
function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash))
  const before = useRef(placeOf(route))
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    // A list that is narrowed or sorted stays where it is.
    if (before.current === placeOf(route)) return
    before.current = placeOf(route)
    toContent()
    scrollTo(0, 0)
  }, [route])
  return route
}

function placeOf(route: Route): string {
  return 'id' in route ? `${route.view}/${route.id}` : route.view
}

function toContent(): void {
  document.getElementById('main')?.focus({ preventScroll: true })
}

function View({ route, told, said, data }: Props & { readonly route: Route; readonly said: Said }) {
  switch (route.view) {
    case 'overview':
      return (
        <Overview
          told={told}
          said={said}
          funnel={<GateChart told={told} said={said} />}
          blockers={<BlockerChart told={told} said={said} />}
        />
      )
    case 'resellers':
      return <ResellersView told={told} said={said} data={data} query={route.query} />
    case 'reseller':
      return <ResellerView key={route.id} told={told} said={said} data={data} id={route.id} />
    case 'rules':
      return <RulesView told={told} said={said} />
    case 'rule':
      return <RuleView told={told} said={said} id={route.id} />
    case 'gaps':
      return <GapsView told={told} said={said} />
    case 'rejects':
      return <RejectsView told={told} said={said} data={data} />
    case 'run':
      return <RunView told={told} said={said} />
  }
}
