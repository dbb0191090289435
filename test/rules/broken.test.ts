import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadRules } from '../../src/rules/load.ts'
import { printProblem, problemCodes } from '../../src/rules/problems-en.ts'
import { known } from './known.ts'

const BROKEN = fileURLToPath(new URL('./fixtures/broken/', import.meta.url))

const fixtures = readdirSync(BROKEN)

describe('a broken folder of rules', () => {
  test('is kept here for every reason there is to refuse one', () => {
    expect(fixtures.sort()).toEqual([...problemCodes()].sort())
  })

  test.each(fixtures)('is refused with %s, and with nothing else', (code) => {
    expect(new Set(problemsOf(code).map((problem) => problem.code))).toEqual(new Set([code]))
  })

  test.each(fixtures)('is told where and why: %s', async (code) => {
    const lines = problemsOf(code).map((problem) => `${printProblem(problem)}\n`)
    const text = lines.join('').replaceAll(`${BROKEN}${code}`, 'rules')
    await expect(text).toMatchFileSnapshot(`./fixtures/broken/${code}/expected.txt`)
  })
})

function problemsOf(code: string) {
  const result = loadRules(`${BROKEN}${code}`, known)
  return 'problems' in result ? result.problems : []
}
