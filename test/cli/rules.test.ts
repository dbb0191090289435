import { describe, expect, test } from 'vitest'
import { validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { validateRuleCoverage } from '../../src/schemas/generated/rule-coverage.ts'
import { type RuleList, validateRuleList } from '../../src/schemas/generated/rule-list.ts'
import { run } from './fake-io.ts'

async function list(...flags: readonly string[]): Promise<RuleList> {
  const { stdout } = await run(['rules', 'list', '--format', 'json', ...flags])
  const listed = validateRuleList(JSON.parse(stdout))
  if ('problems' in listed) throw new Error(JSON.stringify(listed.problems))
  return listed.value
}

test('every listed rule can be shown in both languages, and as its file', async () => {
  for (const { id } of await list()) {
    const shown = await run(['rules', 'show', id, '--format', 'json'])
    expect(validateRuleFile(JSON.parse(shown.stdout))).toHaveProperty('value.id', id)
    for (const lang of ['en', 'fr']) {
      expect((await run(['rules', 'show', id, '--lang', lang])).stdout).toMatch(new RegExp(`^${id}   `))
    }
  }
})

test('filters leave what they name', async () => {
  const rules = await list('--gate', 'mpn-link', '--severity', 'blocking', '--subject', 'mpn-id')
  expect(rules.length).toBeGreaterThan(0)
  for (const rule of rules) expect(rule).toMatchObject({ gate: 'mpn-link', severity: 'blocking', subject: 'mpn-id' })
})

test('a rule that has ended is listed as of a day before its end only', async () => {
  const ids = async (day: string) => (await list('--as-of', day)).map(({ id }) => id)
  expect(await ids('2022-04-30')).toContain('pmc-credentials-available')
  expect(await ids('2022-05-01')).not.toContain('pmc-credentials-available')
})

test('the rules that ship are in order', async () => {
  expect(await run(['rules', 'lint'])).toMatchObject({ exit: 0 })
  expect(await run(['rules', 'test'])).toMatchObject({ exit: 0 })
})

describe('coverage', () => {
  test('is printed for programs as its schema says', async () => {
    const { stdout } = await run(['rules', 'coverage', '--format', 'json'])
    expect(validateRuleCoverage(JSON.parse(stdout))).toHaveProperty('value.sentences.length', 105)
  })

  test('is printed in both languages, as text, Markdown and HTML, with every sentence', async () => {
    for (const lang of ['en', 'fr']) {
      for (const [format, sentence] of [
        ['text', '[124]'],
        ['md', '\\[124\\]'],
        ['html', '<td>[124]</td>'],
      ] as const) {
        const { stdout } = await run(['rules', 'coverage', '--format', format, '--lang', lang])
        expect(stdout).toContain(sentence)
        expect(stdout).toContain('new-to-csp-indirect-only')
      }
    }
  })

  test('ends with 4 where a sentence is undecided, and says which', async () => {
    const { exit, stderr } = await run(['rules', 'coverage', '--rules', 'test/rules/fixtures/lint/dead-leaf'])
    expect(exit).toBe(4)
    expect(stderr).toContain('sentence 124 asks for something')
  })
})

test('a template of a day has the columns that its rules look at, and no template is empty', async () => {
  const header = async (day: string) =>
    (await run(['rules', 'template', '--kind', 'order_line', '--as-of', day])).stdout
  expect(await header('2021-03-15')).toContain('placedOn')
  const { exit, stderr } = await run(['rules', 'template', '--kind', 'order_line', '--as-of', '2001-01-01'])
  expect(exit).toBe(64)
  expect(stderr).toContain('no rule of 2001-01-01 looks at order_line')
})
