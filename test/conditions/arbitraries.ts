import { fc } from '@fast-check/vitest'
import type { Constant, Facts, Leaf, Node, Operand } from '../../src/conditions/node.ts'
import { OPERATORS, type Operator } from '../../src/conditions/operators.ts'
import { FACT_TYPES, type FactType } from '../../src/facts/fact.ts'

/** Few values of each type, so that comparisons often meet; with what text, numbers and days are odd about. */
const VALUES: Readonly<Record<FactType, readonly Constant[]>> = {
  flag: [true, false],
  word: ['active', 'Active', "it's", 'é', 'none'],
  country: ['FR', 'GB', 'NA', 'NO'],
  region: ['europe', 'united-states', 'unsupported'],
  day: ['2020-02-29', '2021-01-26', '2021-01-27', '2021-12-31'],
  number: [-1, 0, 4.5, 5, 10],
}

/** Made-up facts, two of each type, so that one can be compared with another. */
export const FACT_NAMES: readonly string[] = FACT_TYPES.flatMap((type) => [`${type}.one`, `${type}.other`])

export function typeOf(fact: string): FactType {
  const found = FACT_TYPES.find((type) => fact.startsWith(`${type}.`))
  if (found === undefined) throw new Error(`no such fact: ${fact}`)
  return found
}

/** Facts of which any may be unknown. */
export function someFacts(): fc.Arbitrary<Facts> {
  return facts((value) => fc.option(value, { nil: undefined, freq: 3 }))
}

/** Facts that are all known. */
export function allFacts(): fc.Arbitrary<Facts> {
  return facts((value) => value)
}

/** A condition tree that a rule could have: typed facts, operators that fit, a group at the top. */
export function tree(): fc.Arbitrary<Node> {
  return fc.letrec<{ group: Node; node: Node }>((tie) => {
    const parts = fc.array(tie('node'), { minLength: 1, maxLength: 4 })
    return {
      group: fc.oneof(
        parts.map((all) => ({ all })),
        parts.map((any) => ({ any })),
        tie('node').map((not) => ({ not })),
      ),
      node: fc.oneof({ maxDepth: 4, depthSize: 'small' }, leaf(), tie('group')),
    }
  }).group
}

function leaf(): fc.Arbitrary<Leaf> {
  return fc
    .constantFrom(...FACT_TYPES)
    .chain((type) => fc.record({ type: fc.constant(type), operator: operatorFor(type), fact: factOf(type) }))
    .chain(({ type, operator, fact }) =>
      operandOf(type, operator).map((value) => ({ fact, operator: operator.name, value })),
    )
}

function operatorFor(type: FactType): fc.Arbitrary<Operator> {
  return fc.constantFrom(...[...OPERATORS.values()].filter(({ accepts }) => accepts.includes(type)))
}

function operandOf(type: FactType, { takesList }: Operator): fc.Arbitrary<Operand> {
  if (takesList) return fc.shuffledSubarray([...VALUES[type]], { minLength: 1 })
  return fc.oneof(
    { weight: 3, arbitrary: oneValue(type) },
    { weight: 1, arbitrary: factOf(type).map((fact) => ({ fact })) },
  )
}

function factOf(type: FactType): fc.Arbitrary<string> {
  return fc.constantFrom(...FACT_NAMES.filter((name) => typeOf(name) === type))
}

function oneValue(type: FactType): fc.Arbitrary<Constant> {
  return fc.constantFrom(...VALUES[type])
}

function facts(maybe: (value: fc.Arbitrary<Constant>) => fc.Arbitrary<Constant | undefined>): fc.Arbitrary<Facts> {
  return fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, maybe(oneValue(typeOf(name)))])))
}
