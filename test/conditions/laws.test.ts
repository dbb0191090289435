import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { compile } from '../../src/conditions/compile.ts'
import { decide } from '../../src/conditions/decide.ts'
import { type Facts, factsOf, isLeaf, type Leaf, type Node } from '../../src/conditions/node.ts'
import { judgeByReference } from '../../src/conditions/reference.ts'
import { mirror, UNKNOWN, YES } from '../../src/domain/truth.ts'
import { allFacts, FACT_NAMES, someFacts, tree } from './arbitraries.ts'

const TREES = { numRuns: 10_000 }

describe('a condition tree', () => {
  test.prop([tree(), someFacts()], TREES)(
    'gives json-rules-engine and the functions one answer',
    async (node, facts) => {
      const [answer] = await judgeByReference([node], facts)
      expect(compile(node)(facts)).toBe(answer?.truth)
    },
  )

  test.prop([tree(), allFacts()], TREES)(
    'is yes exactly where json-rules-engine says so, if all is known',
    async (node, facts) => {
      const [answer] = await judgeByReference([node], facts)
      const truth = compile(node)(facts)
      expect(truth).not.toBe(UNKNOWN)
      expect(truth === YES).toBe(answer?.met)
    },
  )

  test.prop([tree(), allFacts(), fc.subarray([...FACT_NAMES])], TREES)(
    'stays settled whatever is learned later',
    (node, facts, hidden) => {
      const before = compile(node)({ ...facts, ...Object.fromEntries(hidden.map((name) => [name, undefined])) })
      if (before !== UNKNOWN) expect(compile(node)(facts)).toBe(before)
    },
  )

  test.prop([tree(), someFacts()], TREES)('owes its truth to the leaf that is named for it', (node, facts) => {
    const { leaf, fact } = decide(node, facts)
    const truth = compile(leaf)(facts)
    const inTree = isMirrored(node, leaf) ? mirror(truth) : truth
    expect(inTree).toBe(compile(node)(facts))
    expect(factsOf(leaf)).toContain(fact)
    if (truth === UNKNOWN) expect(facts[fact]).toBeUndefined()
  })

  test.prop([fc.array(tree(), { maxLength: 6 }), someFacts()])(
    'is judged by json-rules-engine as if it were alone',
    async (nodes, facts) => {
      const alone = await Promise.all(nodes.map(async (node) => (await judgeByReference([node], facts))[0]))
      expect(await judgeByReference(nodes, facts)).toEqual(alone)
    },
  )
})

describe('a leaf', () => {
  const unknown: Facts = {}

  test('is unknown where its fact is, and where the fact it is compared with is', () => {
    const leaf: Leaf = { fact: 'country.one', operator: 'equal', value: { fact: 'country.other' } }
    expect(compile(leaf)({ 'country.one': 'FR' })).toBe(UNKNOWN)
    expect(compile(leaf)({ 'country.other': 'FR' })).toBe(UNKNOWN)
    expect(decide(leaf, { 'country.one': 'FR' }).fact).toBe('country.other')
    expect(decide(leaf, unknown).fact).toBe('country.one')
  })

  test('does not hold of two absent values, nor does its opposite', () => {
    const value = { fact: 'country.other' }
    expect(compile({ fact: 'country.one', operator: 'equal', value })(unknown)).toBe(UNKNOWN)
    expect(compile({ fact: 'country.one', operator: 'notEqual', value })(unknown)).toBe(UNKNOWN)
    expect(compile({ fact: 'country.one', operator: 'notIn', value: ['FR'] })(unknown)).toBe(UNKNOWN)
  })
})

/** Whether a leaf stands under an odd number of `not`. */
function isMirrored(node: Node, leaf: Leaf): boolean {
  return notsAbove(leaf, node) % 2 === 1
}

function notsAbove(leaf: Leaf, node: Node): number {
  if (isLeaf(node)) return node === leaf ? 0 : Number.NaN
  if ('not' in node) return 1 + notsAbove(leaf, node.not)
  const parts = 'all' in node ? node.all : node.any
  return parts.map((part) => notsAbove(leaf, part)).find((nots) => !Number.isNaN(nots)) ?? Number.NaN
}
