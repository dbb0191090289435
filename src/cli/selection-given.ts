import { type Countries, readCountry } from '../domain/country.ts'
import type { Gate } from '../domain/gate.ts'
import { readGuid } from '../domain/guid.ts'
import { didYouMean } from '../files/did-you-mean.ts'
import { printDamage } from '../report/run-words.ts'
import { safeText } from '../report/safe-text.ts'
import type { Language } from '../report/words.ts'
import { openRun, type Run } from '../run/open-run.ts'
import type { NotThere, Selection } from '../run/selection.ts'
import { EXIT } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import type { SelectionOptions } from './selection-options.ts'

/** What there is to select from. */
interface Selectable {
  /** The rules that judge. */
  readonly rules: readonly string[]
  readonly gates: readonly Gate[]
  readonly countries: Countries
  readonly language: Language
}

/** Reads what was selected; all that is wrong with it at once. */
export async function selectionFrom(options: SelectionOptions, among: Selectable): Promise<Selection | Failure> {
  const { rule, reseller, country, changedSince } = options
  const countries = country?.map((name) => ({ name, read: readCountry(name, among.countries) }))
  const lines = [
    ...(rule ?? []).filter((id) => !among.rules.includes(id)).map((id) => noRule(id, among.rules)),
    ...(countries ?? []).flatMap(({ name, read }) =>
      'value' in read ? [] : [`--country ${safeText(name)}: this is no country; write a code such as FR`],
    ),
  ]
  if (lines.length > 0) return { exit: EXIT.usage, lines }
  const before = changedSince === undefined ? undefined : await earlierRun(changedSince, among)
  if (before !== undefined && isFailure(before)) return before
  return {
    ...(rule === undefined ? {} : { rules: rule }),
    ...(reseller === undefined ? {} : { resellers: [...new Set(reseller.map(keyOf))] }),
    ...(countries === undefined
      ? {}
      : { countries: [...new Set(countries.flatMap(({ read }) => ('value' in read ? [read.value] : [])))] }),
    ...(before === undefined ? {} : { changedSince: before }),
  }
}

/** Why nothing would be told of what was selected. */
export function notInData(missing: readonly NotThere[]): Failure {
  const lines = missing.map(({ what, name }) =>
    what === 'reseller'
      ? `--reseller ${safeText(name)}: no reseller has this key; resellers.csv of a run lists the keys`
      : `--country ${name}: no reseller's CSP account is known to be there`,
  )
  return { exit: EXIT.usage, lines }
}

function noRule(id: string, rules: readonly string[]): string {
  const near = didYouMean(id, rules)
  const advice = near === undefined ? 'rules list --as-of shows those in force' : `did you mean ${near}?`
  return `--rule ${safeText(id)}: no such rule judges here: ${advice}`
}

/** Tenant ids are keys in lower case. */
function keyOf(id: string): string {
  const guid = readGuid(id)
  return 'value' in guid ? guid.value : id
}

async function earlierRun(folder: string, { gates, language }: Selectable): Promise<Run | Failure> {
  const run = await openRun(folder)
  if ('problems' in run) {
    return { exit: EXIT.unreadable, lines: run.problems.map((one) => `${folder}: ${printDamage(one, language)}`) }
  }
  const { selection = {}, gates: told } = run.summary
  const whole = !['rules', 'resellers', 'countries', 'changedSince'].some((name) => name in selection)
  if (whole && gates.every((gate) => told.some((one) => one.gate === gate))) return run
  return {
    exit: EXIT.usage,
    lines: [`--changed-since ${folder}: this run tells only of a selection, so what changed cannot be known from it`],
  }
}
