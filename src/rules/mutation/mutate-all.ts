import type { Datasets } from '../../datasets/datasets.ts'
import type { RuleFile } from '../../schemas/generated/rule.ts'
import type { Shown } from '../example-coverage.ts'
import { mutate } from './judge-mutant.ts'

/** A small mistake that nothing noticed, and why nothing can. */
export interface Survivor {
  readonly rule: string
  readonly mutant: string
  readonly reason: string | undefined
}

export interface MutationReport {
  /** How many mistakes were noticed, of how many. */
  readonly noticed: Shown
  readonly survivors: readonly Survivor[]
  /** Reasons for mistakes that do not survive, or do not exist. */
  readonly stale: readonly { readonly rule: string; readonly mutant: string }[]
}

/** The least share of mistakes that have to be noticed, in percent; the rest needs a reason each. */
export const LEAST_NOTICED = 95

/**
 * Makes every small mistake in every rule, one at a time. `declaredDays` is absent for rules whose days nobody has
 * declared; mistakes in their days are then left out.
 */
export function mutateAll(
  rules: readonly RuleFile[],
  { declaredDays, survivingMutants }: Pick<Datasets, 'survivingMutants'> & Partial<Pick<Datasets, 'declaredDays'>>,
): MutationReport {
  const outcomes = rules.map((rule) =>
    mutate(rule, declaredDays === undefined ? 'not-declared' : declaredDays.get(rule.id)),
  )
  const survivors = outcomes.flatMap(({ rule, survivors }) =>
    survivors.map(({ name }) => ({ rule, mutant: name, reason: survivingMutants.get(rule)?.get(name) })),
  )
  const all = outcomes.reduce((sum, { mutants }) => sum + mutants, 0)
  const known = new Set(rules.map(({ id }) => id))
  const alive = new Set(survivors.map(({ rule, mutant }) => `${rule} ${mutant}`))
  return {
    noticed: { shown: all - survivors.length, all },
    survivors,
    stale: [...survivingMutants]
      .filter(([rule]) => known.has(rule))
      .flatMap(([rule, reasons]) => [...reasons.keys()].map((mutant) => ({ rule, mutant })))
      .filter(({ rule, mutant }) => !alive.has(`${rule} ${mutant}`)),
  }
}

/** Whether enough mistakes were noticed, and each of the others has its reason. */
export function isPinnedDown({ noticed, survivors, stale }: MutationReport): boolean {
  const enough = noticed.shown * 100 >= noticed.all * LEAST_NOTICED
  return enough && stale.length === 0 && survivors.every(({ reason }) => reason !== undefined)
}
