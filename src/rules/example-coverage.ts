import { compileLeaf } from '../conditions/compile.ts'
import { type Leaf, leavesOf } from '../conditions/node.ts'
import { NO, type Truth, UNKNOWN, YES } from '../domain/truth.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { boundariesOf } from './lint/boundaries.ts'
import { prepareRule } from './rule.ts'

/** How many of some cases the examples show. */
export interface Shown {
  readonly shown: number
  readonly all: number
}

export interface ExampleCoverage {
  /** Every leaf with each of its outcomes: true, false, unknown. */
  readonly outcomes: Shown
  /** Every leaf with the values on both sides of where its answer changes. */
  readonly boundaries: Shown
}

/** What the examples of some rules show, over all their leaves. */
export function exampleCoverage(files: readonly RuleFile[]): ExampleCoverage {
  const cases = files.flatMap((file) =>
    Object.values(prepareRule(file).trees)
      .flatMap(leavesOf)
      .map((leaf) => ({ leaf, file })),
  )
  return {
    outcomes: sum(cases.map(({ leaf, file }) => ({ shown: outcomesShown(leaf, file), all: OUTCOMES.length }))),
    boundaries: sum(cases.map(({ leaf, file }) => boundariesShown(leaf, file))),
  }
}

/** A share in percent with one decimal, rounded down: 99.96 % is not everything. */
export function floored({ shown, all }: Shown): string {
  const tenths = all === 0 ? 1000 : Math.floor((shown * 1000) / all)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

const OUTCOMES: readonly Truth[] = [YES, NO, UNKNOWN]

function outcomesShown(leaf: Leaf, { examples }: RuleFile): number {
  const test = compileLeaf(leaf)
  const seen = new Set(examples.map(({ given }) => test(given)))
  return OUTCOMES.filter((outcome) => seen.has(outcome)).length
}

function boundariesShown(leaf: Leaf, { examples }: RuleFile): Shown {
  const boundaries = boundariesOf(leaf)
  const shown = boundaries.filter((boundary) => examples.some(({ given }) => boundary.shown(given)))
  return { shown: shown.length, all: boundaries.length }
}

function sum(parts: readonly Shown[]): Shown {
  return parts.reduce((total, { shown, all }) => ({ shown: total.shown + shown, all: total.all + all }), {
    shown: 0,
    all: 0,
  })
}
