import { type Gate, path } from '../domain/gate.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { changedResellers } from './changed-resellers.ts'
import type { Run } from './open-run.ts'
import type { ResellerLine } from './parts.ts'
import { type NotThere, type Selection, statementOf } from './selection.ts'

/** A part of a run: `run` gives only the selected findings, resellers and gates; `statement` says of what it is. */
export interface SelectedRun {
  readonly run: Run
  readonly statement: NonNullable<AuditSummary['selection']>
  readonly gates: ReadonlySet<Gate>
  readonly rules: ReadonlySet<string>
}

/** What was asked for of a run. */
export interface Asked {
  readonly selection: Selection
  readonly gate: Gate | undefined
  /** The gate of a rule, where the rule is known. */
  readonly gateOf: (rule: string) => Gate | undefined
}

/**
 * Selects from a run, without the files it was made from. The summary stays that of the whole run; rejects have no
 * reseller, and stay.
 */
export async function selectFrom(
  run: Run,
  { selection, gate, gateOf }: Asked,
): Promise<SelectedRun | { readonly notThere: readonly NotThere[] }> {
  const gates = gatesOf(run, gate)
  const rules = new Set(
    run.summary.rules
      .map(({ id }) => id)
      .filter((id) => (selection.rules?.includes(id) ?? true) && lies(gateOf(id), gates)),
  )
  const changed = await changedIn(run, selection, { rules, gates })
  const wanted = ({ reseller, country }: ResellerLine) =>
    (selection.resellers?.includes(reseller) ?? true) &&
    (selection.countries?.includes(country) ?? true) &&
    (changed?.has(reseller) ?? true)

  const keys = new Set<string>()
  const seen = { resellers: new Set<string>(), countries: new Set<string>(), all: 0, nowhere: 0 }
  for await (const line of run.resellers()) {
    seen.all += 1
    seen.resellers.add(line.reseller)
    seen.countries.add(line.country)
    if (line.country === '') seen.nowhere += 1
    if (wanted(line)) keys.add(line.reseller)
  }
  const notThere = missing(selection, seen)
  if (notThere.length > 0) return { notThere }
  const { countries } = selection
  return {
    gates,
    rules,
    statement: {
      ...(gate === undefined ? {} : { gate }),
      ...statementOf(selection),
      selected: keys.size,
      of: seen.all,
      ...(countries === undefined ? {} : { countryUnknown: seen.nowhere }),
    },
    run: {
      ...run,
      findings: () =>
        kept(run.findings(), (one) => rules.has(one.rule) && gates.has(one.gate) && keys.has(one.subject.reseller)),
      resellers: () => linesAt(run.resellers(), keys, gates),
    },
  }
}

/** A rule that is known no more may lie at any gate: its findings say at which. */
function lies(gate: Gate | undefined, gates: ReadonlySet<Gate>): boolean {
  return gate === undefined || gates.has(gate)
}

function gatesOf({ summary }: Run, gate: Gate | undefined): ReadonlySet<Gate> {
  const asked = gate === undefined ? undefined : new Set(path(gate))
  return new Set(summary.gates.map((one) => one.gate).filter((one) => asked?.has(one) ?? true))
}

async function changedIn(
  run: Run,
  { changedSince }: Selection,
  compared: { readonly rules: ReadonlySet<string>; readonly gates: ReadonlySet<Gate> },
): Promise<ReadonlySet<string> | undefined> {
  if (changedSince === undefined) return undefined
  const told = (one: Run) => ({
    findings: kept(one.findings(), ({ gate }) => compared.gates.has(gate)),
    resellers: one.resellers(),
  })
  const keys = new Set<string>()
  for await (const key of changedResellers(told(changedSince), told(run), compared)) keys.add(key)
  return keys
}

function missing(
  { resellers = [], countries = [] }: Selection,
  seen: { readonly resellers: ReadonlySet<string>; readonly countries: ReadonlySet<string> },
): readonly NotThere[] {
  return [
    ...resellers.filter((name) => !seen.resellers.has(name)).map((name) => ({ what: 'reseller', name }) as const),
    ...countries.filter((name) => !seen.countries.has(name)).map((name) => ({ what: 'country', name }) as const),
  ]
}

async function* kept(findings: AsyncIterable<Finding>, wanted: (finding: Finding) => boolean): AsyncGenerator<Finding> {
  for await (const finding of findings) if (wanted(finding)) yield finding
}

async function* linesAt(
  lines: AsyncIterable<ResellerLine>,
  keys: ReadonlySet<string>,
  gates: ReadonlySet<Gate>,
): AsyncGenerator<ResellerLine> {
  for await (const line of lines) {
    if (keys.has(line.reseller)) yield { ...line, gates: line.gates.filter(({ gate }) => gates.has(gate)) }
  }
}
