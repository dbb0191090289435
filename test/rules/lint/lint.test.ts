import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { SHIPPED_DATASETS } from '../../../src/datasets/load.ts'
import { loadExportKinds } from '../../../src/datasets/load-export-kinds.ts'
import { isNote, type LintFinding } from '../../../src/rules/lint/finding.ts'
import { lintCodes, printFinding } from '../../../src/rules/lint/findings-en.ts'
import { lintRules } from '../../../src/rules/lint/lint.ts'
import { loadRules, readRuleTexts } from '../../../src/rules/load.ts'
import { shipped } from '../../datasets/shipped.ts'
import { known } from '../known.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/lint/', import.meta.url))
const RULES = fileURLToPath(new URL('../../../rules', import.meta.url))

const kinds = await loadExportKinds(SHIPPED_DATASETS)
const fixtures = readdirSync(FIXTURES)

describe('a folder of rules that the checks let pass', () => {
  test('is kept here for every fault and note there is, but for the search that gives up', () => {
    expect(fixtures.sort()).toEqual(
      lintCodes()
        .filter((code) => code !== 'gave-up')
        .sort(),
    )
  })

  test.each(fixtures)('is free of problems that would refuse it: %s', (code) => {
    expect(loadRules(`${FIXTURES}${code}`, known)).toHaveProperty('rules')
  })

  test.each(fixtures)('is found to be %s, and is told where and why', async (code) => {
    const findings = lint(`${FIXTURES}${code}`, code.startsWith('interval-'))
    expect(findings.map((finding) => finding.code)).toContain(code)
    const text = findings.map((finding) => `${printFinding(finding)}\n`).join('')
    await expect(text.replaceAll(`${FIXTURES}${code}`, 'rules')).toMatchFileSnapshot(
      `../fixtures/lint/${code}/expected.txt`,
    )
  })
})

test('the rules that ship have no fault', () => {
  expect(
    lint(RULES, true)
      .filter((finding) => !isNote(finding))
      .map(printFinding),
  ).toEqual([])
})

test('the rules that ship are simple enough to be questioned to the end', () => {
  expect(lint(RULES, true).filter(({ code }) => code === 'gave-up')).toEqual([])
})

function lint(folder: string, declared: boolean): readonly LintFinding[] {
  if ('problems' in kinds) throw new Error(JSON.stringify(kinds.problems))
  const declaredDays = declared ? { declaredDays: shipped.declaredDays } : {}
  return lintRules(readRuleTexts(folder).texts, { known, kinds: kinds.kinds, ...declaredDays })
}
