import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { compile } from '../../src/conditions/compile.ts'
import { culprits } from '../../src/conditions/culprits.ts'
import { decide } from '../../src/conditions/decide.ts'
import { leavesOf } from '../../src/conditions/node.ts'
import { NO, UNKNOWN, YES } from '../../src/domain/truth.ts'
import { someFacts, tree } from './arbitraries.ts'

test.prop([tree(), someFacts()])('the leaf that decides is the first of those that had a part in it', (node, facts) => {
  expect(culprits(node, facts)[0]).toBe(decide(node, facts).leaf)
})

test.prop([tree(), someFacts()])(
  'every culprit is a leaf of the tree, and as unknown or as settled as the tree',
  (node, facts) => {
    const settled = compile(node)(facts) !== UNKNOWN
    for (const leaf of culprits(node, facts)) {
      expect(leavesOf(node)).toContain(leaf)
      expect(compile(leaf)(facts) !== UNKNOWN).toBe(settled)
    }
  },
)

test('what holds has no part in a failure', () => {
  const leaf = (value: string) => ({ fact: 'word.one', operator: 'equal', value })
  const node = { all: [leaf('a'), { not: leaf('b') }, { any: [leaf('b'), leaf('a')] }] }
  expect(culprits(node, { 'word.one': 'b' }, NO)).toEqual([leaf('a'), leaf('b')])
  expect(culprits(node, { 'word.one': 'a' }, YES)).toEqual([leaf('a'), leaf('b'), leaf('a')])
})
