export const VIEWS = ['overview', 'resellers', 'rules', 'gaps', 'rejects', 'run'] as const
export type ViewName = (typeof VIEWS)[number]

/** Where one is in the page: one of its views, or one reseller or rule. */
export type Route =
  | { readonly view: ViewName; readonly query: Query }
  | { readonly view: 'reseller' | 'rule'; readonly id: string }

/** What a list is narrowed to and sorted by. */
export type Query = Readonly<Record<string, string>>

/** The hash of a view, to be linked. */
export function hashOf(view: ViewName, query: Query = {}): string {
  const path = view === 'overview' ? '#/' : `#/${view}`
  const given = Object.entries(query).filter(([, value]) => value !== '')
  return given.length === 0 ? path : `${path}?${given.map((pair) => pair.map(encoded).join('=')).join('&')}`
}

/** The hash of one reseller or rule. */
export function hashOfOne(view: 'reseller' | 'rule', id: string): string {
  return `#/${view}/${encoded(id)}`
}

/** Where a hash leads; any that is none of ours leads to the overview. */
export function routeOf(hash: string): Route {
  const [, path = '', query = ''] = /^#\/([^?]*)\??(.*)$/s.exec(hash) ?? []
  const [, one, id = ''] = /^(reseller|rule)\/(.*)$/s.exec(path) ?? []
  if (one === 'reseller' || one === 'rule') return { view: one, id: decoded(id) }
  const view = VIEWS.find((name) => name === path) ?? 'overview'
  const pairs = query.split('&').flatMap((pair) => {
    const [, name, value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
    return name === undefined ? [] : [[decoded(name), decoded(value)] as const]
  })
  return { view, query: Object.fromEntries(pairs) }
}

/** Halves of surrogate pairs cannot be encoded; what is looked up has lost them too. */
function encoded(text: string): string {
  return encodeURIComponent(wellFormed(text))
}

export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
