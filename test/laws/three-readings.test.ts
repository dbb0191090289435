import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { compile } from '../../src/conditions/compile.ts'
import { decide } from '../../src/conditions/decide.ts'
import type { Facts, Node } from '../../src/conditions/node.ts'
import { judgeByReference } from '../../src/conditions/reference.ts'
import { Database } from '../../src/database/database.ts'
import { NO, type Truth, UNKNOWN, YES } from '../../src/domain/truth.ts'
import { allFacts, someFacts, tree } from '../conditions/arbitraries.ts'
import { decidersInSql, truthsInSql } from './trees-in-sql.ts'

// One query judges a batch of trees; all batches together are 10,000 trees, each on six rows of facts.
const BATCHES = { numRuns: 20, endOnFailure: true }
const trees = fc.array(tree(), { minLength: 500, maxLength: 500 })
const PATIENCE = 900_000

function six(facts: fc.Arbitrary<Facts>): fc.Arbitrary<Facts[]> {
  return fc.array(facts, { minLength: 6, maxLength: 6 })
}

describe('the three readings of a condition tree', () => {
  let database: Database
  beforeAll(async () => {
    database = await Database.open({ threads: 1, folders: [] })
  })
  afterAll(() => database.close())

  test.prop([trees, six(someFacts())], BATCHES)(
    'are one on partial facts: pass, fail or unknown',
    async (nodes, rows) => {
      const functions = rows.map((facts) => nodes.map((node) => compile(node)(facts)))
      expect(differences(nodes, rows, functions, await truthsInSql(database, nodes, rows))).toEqual([])
      const folded = await Promise.all(rows.map((facts) => judgeByReference(nodes, facts)))
      const truths = folded.map((answers) => answers.map(({ truth }) => truth))
      expect(differences(nodes, rows, functions, truths)).toEqual([])
    },
    PATIENCE,
  )

  test.prop([trees, six(someFacts())], BATCHES)(
    'owe every answer to the same fact, in SQL as in memory',
    async (nodes, rows) => {
      const truths = await truthsInSql(database, nodes, rows)
      const supposed = nodes.map((node, i) => ({ node, truth: ONE_OF_THREE[i % 3] ?? UNKNOWN }))
      const inSql = await decidersInSql(database, supposed)
      for (const [i, { node, truth }] of supposed.entries()) {
        const came = rows.flatMap((facts, row) => (truths[row]?.[i] === truth ? [{ facts, row }] : []))
        expect(came.map(({ row }) => inSql[row]?.[i])).toEqual(came.map(({ facts }) => decide(node, facts, truth).fact))
      }
    },
    PATIENCE,
  )

  test.prop([trees, six(allFacts())], BATCHES)(
    'are on complete facts what json-rules-engine says by itself',
    async (nodes, rows) => {
      const plain = await Promise.all(rows.map((facts) => judgeByReference(nodes, facts)))
      const truths = plain.map((answers) => answers.map(({ met }) => (met ? YES : NO)))
      const functions = rows.map((facts) => nodes.map((node) => compile(node)(facts)))
      expect(differences(nodes, rows, functions, truths)).toEqual([])
      expect(differences(nodes, rows, functions, await truthsInSql(database, nodes, rows))).toEqual([])
    },
    PATIENCE,
  )
})

const ONE_OF_THREE = [NO, UNKNOWN, YES] as const

/** The trees and facts on which two readings, given by row and then by tree, differ. */
function differences(
  nodes: readonly Node[],
  rows: readonly Facts[],
  one: readonly (readonly Truth[])[],
  other: readonly (readonly Truth[])[],
) {
  return rows.flatMap((facts, row) =>
    nodes.flatMap((node, i) => {
      const [said, also] = [one[row]?.[i], other[row]?.[i]]
      return said !== undefined && said === also ? [] : [{ node, facts, said, also }]
    }),
  )
}
