import { isKnown } from '../domain/reading.ts'
import { SEVERITIES } from '../domain/verdict.ts'
import { printPlace } from '../files/place.ts'
import { locateIn, valueAt } from '../preflight/account.ts'
import { isCase } from '../preflight/case.ts'
import type { Wanted } from '../preflight/wanted.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { Column } from '../tables/column.ts'
import { pathTo } from '../tables/row.ts'
import type { Checked } from './checked.ts'
import { safeText, safeValue } from './safe-text.ts'
import type { Style } from './style.ts'

/** What is not known, that for which most verdicts wait first, and the rules that wait for it. */
export function unknowns(checked: Checked, style: Style): readonly (readonly string[])[] {
  return checked.wanted.length === 0 ? [] : [checked.wanted.flatMap((wanted) => lines(wanted, checked, style))]
}

/** What to give so that the verdicts are settled: a field, and how to write that there is nothing. */
export function remedyFor(wanted: Wanted, { words }: Style): string {
  const path = pathOf(wanted)
  return isList(wanted) ? `${path} (${words.emptyList})` : path
}

function lines(wanted: Wanted, checked: Checked, style: Style): readonly string[] {
  const { words, paint } = style
  return [
    `${paint.doubtful('?')} ${headline(wanted, style)}${written(wanted, checked)}`,
    ...rulesOf(wanted).map(
      ({ id, severity, gate }) => `  ${paint.strong(id)}   ${words.severity[severity]}, ${words.gate(gate)}`,
    ),
  ]
}

function headline(wanted: Wanted, { words }: Style): string {
  const { cause, origins } = wanted
  const text = words.notKnown(pathOf(wanted), cause, candidatesOf(wanted).map(safeText))
  return origins.length > 1 ? `${text}, ${words.times(origins.length)}` : text
}

/** What stands there instead, and where; nothing where nothing is said. */
function written({ origins, cause }: Wanted, { account }: Checked): string {
  const locate = locateIn(account)
  const found = origins.slice(0, SHOWN).flatMap((origin) => {
    const { path, at } = locate(origin)
    if (path === undefined || at === undefined) return []
    const place = VALUE_SHOWN.has(cause) ? `${safeValue(valueAt(account, path))}, ${printPlace(at)}` : printPlace(at)
    return [place, ...contradiction(origin, account)]
  })
  return found.length === 0 ? '' : ` (${found.join('; ')}${origins.length > SHOWN ? '; …' : ''})`
}

/** The other cell of a conflict: it stands elsewhere, so its path is told too. */
function contradiction({ against }: Wanted['origins'][number], account: Checked['account']): readonly string[] {
  const { path, at } = against === undefined ? {} : locateIn(account)(against)
  return path === undefined || at === undefined
    ? []
    : [`${path} = ${safeValue(valueAt(account, path))}, ${printPlace(at)}`]
}

/** More places than this are not shown. */
const SHOWN = 3

/** What was written is worth showing where it cannot be told from the cause. */
const VALUE_SHOWN: ReadonlySet<Wanted['cause']> = new Set(['unreadable', 'ambiguous', 'conflict'])

function rulesOf({ verdicts }: Wanted): readonly RuleFile[] {
  return [...new Set(verdicts.map(({ rule }) => rule.file))].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
}

function candidatesOf({ fact, verdicts }: Wanted): readonly string[] {
  const on = verdicts[0]?.on
  const reading = on !== undefined && isCase(on) ? on.sheet.get(fact) : undefined
  return reading === undefined || isKnown(reading) ? [] : (reading.candidates ?? [])
}

/** The path of the one cell, or what the paths of several have in common: `customers[].country`. */
function pathOf({ fact, origins }: Wanted): string {
  const [first, ...others] = origins.map(({ row, column }) => pathTo(row, column))
  if (first === undefined) return fact
  return others.length === 0 ? first : first.replace(/\[\d+\]/g, '[]')
}

function isList({ origins }: Wanted): boolean {
  return origins.some(({ column }) => isListing(column))
}

function isListing({ type }: Column): boolean {
  return type.name === 'listing'
}
