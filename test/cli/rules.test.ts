import { expect, test } from 'vitest'
import { validateRuleFile } from '../../src/schemas/generated/rule.ts'
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
