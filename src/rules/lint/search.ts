import type { Constant, Facts } from '../../conditions/node.ts'
import { NO, type Truth, YES } from '../../domain/truth.ts'
import type { Classes } from './classes.ts'

/** What is looked for. Three-valued like the trees: what is settled while facts are unknown stays settled. */
export type Goal = (facts: Facts) => Truth

/** The facts that meet a goal, `none` where there are no such facts, or `gave-up` where the search took too long. */
export type Found = { readonly facts: Facts } | 'none' | 'gave-up'

/**
 * Looks for known facts that meet a goal. Facts are set one after the other, and a choice is left as soon as the goal
 * cannot be met any more, so that far fewer cases are tried than there are.
 */
export function search(classes: Classes, goal: Goal, limit = LIMIT): Found {
  const names = [...classes.keys()]
  const facts: Record<string, Constant | undefined> = {}
  let left = limit

  const from = (i: number): Found => {
    if (left-- <= 0) return 'gave-up'
    const truth = goal(facts)
    if (truth === YES) return { facts: { ...facts } }
    const name = names[i]
    if (truth === NO || name === undefined) return 'none'
    for (const value of classes.get(name) ?? []) {
      facts[name] = value
      const found = from(i + 1)
      if (found !== 'none') return found
    }
    facts[name] = undefined
    return 'none'
  }
  return from(0)
}

const LIMIT = 20_000
