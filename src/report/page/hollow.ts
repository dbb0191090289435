import type { Finding } from '../../schemas/generated/finding.ts'

/** JSON without null, which is kept for the holes. */
export type Solid = string | number | boolean | readonly Solid[] | { readonly [key: string]: Solid }
export type Hollow = null | string | number | boolean | readonly Hollow[] | { readonly [key: string]: Hollow }

/** A finding in three parts, of which only the last differs from one finding to the next of the same kind. */
export interface Parts {
  /** What its rule says: JSON of a `Law`. */
  readonly law: string
  /** What else it says, with a hole for each thing that is its own: JSON. */
  readonly form: string
  /** What fills the holes, in their order. */
  readonly own: readonly Solid[]
}

export type Law = Pick<
  Finding,
  'rule' | 'version' | 'gate' | 'severity' | 'title' | 'remediation' | 'citations' | 'expected' | 'predictedErrors'
>
type Rest = Omit<Finding, keyof Law>

/** Takes a finding apart; `whole` puts it together again. */
export function hollow(finding: Finding): Parts {
  const { rule, version, gate, severity, title, remediation, citations, expected, predictedErrors, ...rest } = finding
  const law: Law = { rule, version, gate, severity, title, remediation, citations, expected, predictedErrors }
  const { subject, waiver, ...places } = rest
  const own: Solid[] = []
  const form = {
    ...hollowed(solid(places), own),
    subject: { ...subject, ...hollowed({ key: ownKey(subject) }, own), reseller: '' },
    ...(waiver === undefined ? {} : { waiver }),
  }
  return { law: JSON.stringify(law), form: JSON.stringify(form), own }
}

/** The finding of a law, a form and what fills it; `next` gives the fillings one by one. */
export function whole(law: Law, form: Hollow, reseller: string, next: () => Solid): Finding {
  const rest = filled(form, next)
  // The form was made of a finding, which lost nothing but its law and its reseller.
  const { subject, ...others } = rest as unknown as Rest
  return { ...law, ...others, subject: { ...subject, key: keyOf(subject.key, reseller), reseller } }
}

/** A key begins with that of its reseller, as a rule; a mark tells those that do. */
function ownKey({ key, reseller }: Finding['subject']): string {
  return key.startsWith(reseller) ? `/${key.slice(reseller.length)}` : `=${key}`
}

function keyOf(own: string, reseller: string): string {
  return own.startsWith('/') ? reseller + own.slice(1) : own.slice(1)
}

/** Names of what is a finding's own. The names of files stay: there are few. */
const OWN: ReadonlySet<string> = new Set(['key', 'line', 'column', 'value', 'text', 'candidates', 'path', 'reseller'])

function hollowed(value: { readonly [key: string]: Solid }, own: Solid[]): { readonly [key: string]: Hollow } {
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (!OWN.has(name) || typeof inner === 'boolean') return [name, hollowedAny(inner, own)]
      own.push(inner)
      return [name, null]
    }),
  )
}

function hollowedAny(value: Solid, own: Solid[]): Hollow {
  if (Array.isArray(value)) return value.map((inner: Solid) => hollowedAny(inner, own))
  return typeof value === 'object' ? hollowed(value as { readonly [key: string]: Solid }, own) : value
}

function filled(form: Hollow, next: () => Solid): Solid {
  if (form === null) return next()
  if (Array.isArray(form)) return form.map((inner: Hollow) => filled(inner, next))
  if (typeof form !== 'object') return form
  return Object.fromEntries(Object.entries(form).map(([name, inner]) => [name, filled(inner, next)]))
}

/** What is absent is left out, as JSON does. */
function solid(value: object): { readonly [key: string]: Solid } {
  return JSON.parse(JSON.stringify(value))
}
