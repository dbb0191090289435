import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadDatasets, SHIPPED_DATASETS } from '../src/datasets/load.ts'
import { rulePages } from '../src/report/rule-pages.ts'
import { readPreparedRules } from '../src/rules/prepared.ts'

// `npm run docs:rules`: writes the pages about the rules, and removes those of rules that are gone.

const PAGES = new URL('rules/', import.meta.url)

const lists = await loadDatasets(SHIPPED_DATASETS)
if ('problems' in lists) throw new Error(JSON.stringify(lists.problems))

const pages = rulePages(readPreparedRules().rules, lists.datasets)
for (const language of ['en/', 'fr/']) {
  const folder = new URL(language, PAGES)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    if (!pages.has(language + name)) rmSync(new URL(name, folder))
  }
}
for (const [path, text] of pages) writeFileSync(new URL(path, PAGES), text)
