import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rulePages } from '../../src/report/rule-pages.ts'
import { LANGUAGES } from '../../src/report/words.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { shipped } from '../datasets/shipped.ts'

const PAGES = new URL('../../docs/rules/', import.meta.url)
const { rules } = readPreparedRules()
const pages = rulePages(rules, shipped)

describe('the pages about the rules', () => {
  test('are those of the rules that ship; `npm run docs:rules` renews them', () => {
    const there = LANGUAGES.flatMap((language) =>
      readdirSync(new URL(`${language}/`, PAGES)).map((name) => `${language}/${name}`),
    )
    expect(there.sort(), 'run `npm run docs:rules`').toEqual([...pages.keys()].sort())
  })

  test('say what the rules say now; `npm run docs:rules` renews them', () => {
    const stale = [...pages].filter(([path, text]) => readFileSync(new URL(path, PAGES), 'utf8') !== text)
    expect(
      stale.map(([path]) => path),
      'run `npm run docs:rules`',
    ).toEqual([])
  })

  test('lead from the index of each language to each rule', () => {
    for (const language of LANGUAGES) {
      const index = pages.get(`${language}/README.md`) ?? ''
      for (const { id } of rules) expect(index).toContain(`(${id}.md)`)
    }
  })

  test('show a text from a rule as it stands, not as mark-up', () => {
    const [rule] = rules
    if (rule === undefined) throw new Error('rules ship')
    const odd = { ...rule, note: '<b>bold</b> | *and* [linked](https://example.com)' }
    const page = rulePages([odd], shipped).get(`en/${rule.id}.md`) ?? ''
    expect(page).toContain('&lt;b>bold&lt;/b> \\| \\*and\\* \\[linked\\](https://example.com)')
  })
})
