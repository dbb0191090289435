import { afterAll, describe, expect, inject, test } from 'vitest'
import { openRun } from '../../src/run/open-run.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { closeBrowser, opened } from './opened.ts'

const { demo, selected, selectedGate, selectedRule } = inject('reports')
const RULE = 'mpn-csp-same-country'
afterAll(closeBrowser)

const run = await openRun(demo.run)
if ('problems' in run) throw new Error(JSON.stringify(run.problems))
const { summary } = run
const ordering = summary.gates.find(({ gate }) => gate === 'ordering')

describe('the page of a part of a run', () => {
  test('says at once of what it tells, and counts nothing else', async () => {
    const { page } = await opened(selected.page)
    expect(await page.locator('.selection').textContent()).toContain('--country DE')
    const figures = (await page.locator('.figures .number').allTextContents()).map(Number)
    const [, told, all] =
      /Only of (\d+) of (\d+) resellers/.exec((await page.locator('.selection').textContent()) ?? '') ?? []
    expect(Number(all)).toBe(222)
    expect(Number(told)).toBeLessThan(222)
    expect(figures.reduce((sum, figure) => sum + figure, 0)).toBe(Number(told))
    await page.locator('.figures .blocked a').click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${figures[2]} of ${told} resellers`)
  })

  test('lists the resellers that fail a rule where rules were selected', async () => {
    const { page } = await opened(selectedRule.page, `#/resellers?rule=${RULE}`)
    const told = summary.blockers.find(({ rule }) => rule === RULE)
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${told?.resellers} of 222 resellers`)
  })

  test('does not say of a reseller that it meets rules that were not selected', async () => {
    const { page } = await opened(selectedRule.page, '#/resellers')
    const failing = new Set<string>()
    for await (const { rule, subject } of run.findings()) if (rule === RULE) failing.add(subject.reseller)
    for await (const { reseller } of run.resellers()) {
      if (failing.has(reseller)) continue
      await page.evaluate((hash) => location.assign(hash), `#/reseller/${encodeURIComponent(reseller)}`)
      break
    }
    await page.getByText('Nothing of what was selected.').waitFor()
  })

  test('draws the gates that were selected and no room for others, named by the one that they lead to', async () => {
    const { page } = await opened(selectedGate.page)
    const chart = page.getByRole('img', { name: 'A bar for each gate. At mpn-link: ' })
    expect(await chart.locator('rect').count()).toBeGreaterThan(3)
    const [figure, drawn] = await Promise.all([page.locator('.chart.gates').boundingBox(), chart.boundingBox()])
    expect((figure?.height ?? 0) - (drawn?.height ?? 0)).toBeLessThan(60)
  })

  test('says it in French too', async () => {
    const { page } = await opened(selected.page)
    await page.getByRole('button', { name: 'Français' }).click()
    expect(await page.locator('.selection').textContent()).toContain('revendeurs sur 222')
  })
})

describe('the page of a run', () => {
  test('shows its headline and its tables before any program runs', async () => {
    const { page } = await opened(demo.page, '#/', { javaScriptEnabled: false })
    expect(await page.locator('.figures .number').allTextContents()).toEqual(
      [ordering?.open, ordering?.undetermined, ordering?.blocked].map(String),
    )
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(summary.gates.length)
    expect(await page.locator('noscript').textContent()).toContain('JavaScript')
  })

  test('asks nobody for anything, and nothing in it is refused by its own policy', async () => {
    const { page, complaints, requests } = await opened(demo.page)
    for (const view of ['resellers', 'rules', 'gaps', 'rejects', 'run', 'rule/mpa-signed-before-transacting']) {
      await page.evaluate((hash) => location.assign(hash), `#/${view}`)
      await page.locator('h1').waitFor()
    }
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
  })

  test('draws the gates and the blockers, and says in words what they show', async () => {
    const { page } = await opened(demo.page)
    const gates = page.getByRole('img', { name: 'A bar for each gate' })
    expect(await gates.locator('rect').count()).toBe(summary.gates.length * 3)
    const blockers = page.getByRole('img', { name: 'The blocking rules that stop most' })
    expect(await blockers.locator('rect').count()).toBe(Math.min(10, summary.blockers.length))
  })

  test('lists the resellers in a state at a gate, as many as the run counts', async () => {
    const { page } = await opened(demo.page)
    await page.locator('.figures .blocked a').click()
    await page.getByRole('heading', { name: 'Resellers' }).waitFor()
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${ordering?.blocked} of 222 resellers`)
    expect(page.url()).toContain('#/resellers?gate=ordering&state=blocked')
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe(String((ordering?.blocked ?? 0) + 1))
  })

  test('finds a reseller by a piece of its name, whatever its accents, or of its id', async () => {
    const { page } = await opened(demo.page, '#/resellers')
    await page.getByLabel('Search').fill('besancon')
    await expect.poll(() => page.locator('[data-row="0"] a').textContent()).toContain('Besançon')
    await page.getByLabel('Search').fill('01C2507E-E35E')
    await expect.poll(() => page.getByRole('status').textContent()).toBe('1 of 222 resellers')
    await page.getByLabel('Search').fill('no such name')
    await page.getByText('No reseller is like that.').waitFor()
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('222 of 222 resellers')
  })

  test('sorts by a column, then the other way round, then no more', async () => {
    const { page } = await opened(demo.page, '#/resellers')
    const head = page.getByRole('columnheader', { name: 'Blocking' })
    const first = async () => Number((await page.locator('[data-row="0"] .figure').first().textContent()) || '0')
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    expect(await first()).toBeGreaterThan(10)
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
    expect(await first()).toBe(0)
    await head.getByRole('button').click()
    await expect.poll(() => head.getAttribute('aria-sort')).toBe(null)
  })

  test('a link leads to a reseller, and back leads to the list as it was', async () => {
    const { page } = await opened(demo.page, '#/resellers?q=alpine&gate=ordering&state=blocked')
    const name = (await page.locator('[data-row="0"] a > .shown').textContent()) ?? ''
    await page.locator('[data-row="0"] a').click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    const { page: linked } = await opened(demo.page, new URL(page.url()).hash)
    await linked.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()
    await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('alpine')
    expect(await page.getByLabel('State').inputValue()).toBe('blocked')
  })

  test('shows everything that a finding says, for every finding of a reseller', async () => {
    const own = await findingsOf('0576b2c9-e082-4e58-aed6-48c3282a1184')
    const { page } = await opened(demo.page, '#/reseller/0576b2c9-e082-4e58-aed6-48c3282a1184')
    await page.locator('article').first().waitFor()
    for (const all of await page.getByRole('button', { name: /^All / }).all()) await all.click()
    const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ')
    for (const { subject, rule, title, remediation, seen, predictedErrors, citations } of own) {
      expect(text).toContain(subject.key)
      for (const said of [rule, title.en, remediation.en]) expect(text).toContain(said)
      for (const { fact, value, at } of seen) {
        expect(text).toContain(fact)
        if (typeof value === 'string') expect(text).toContain(value)
        if (at !== undefined) expect(text).toContain(`${at.file}:${at.line}:${at.column}`)
      }
      for (const { code, meaning } of predictedErrors) expect(text).toContain(`${code} (orders): ${meaning}`)
      expect(citations.length).toBeGreaterThan(0)
    }
    expect(await page.locator('table.seen tbody').count()).toBe(own.length)
    const pages = await page.locator('.cited a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    for (const href of pages) expect(href).toMatch(/^https:\/\//)
    expect(pages.length).toBeGreaterThan(5)
  })

  test('opens a rejected record whole', async () => {
    const { page } = await opened(inject('reports').hostile.page, '#/rejects')
    await page.locator('[data-row="0"] button').click()
    await page.getByText('\\xED\\xA0\\x80\\xFF').last().waitFor()
    expect(await page.locator('main section dd').last().textContent()).toContain('1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e99')
  })

  test('is in English and in French, and the switch leaves one where one is', async () => {
    const { page } = await opened(demo.page, '#/rule/mpa-signed-before-transacting')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByText('Le Contrat Partenaire Microsoft est signé').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.title()).toBe('Audit au 2021-03-15 · partner-preflight')
    expect(page.url()).toContain('#/rule/mpa-signed-before-transacting')
  })

  test('tells what the run was: its settings, its files, its second opinion', async () => {
    const { page } = await opened(demo.page, '#/run')
    const text = (await page.locator('main').textContent()) ?? ''
    for (const { file, sha256 } of summary.inputs) {
      expect(text).toContain(file)
      expect(text).toContain(sha256)
    }
    for (const name of Object.keys(summary.settings)) expect(text).toContain(name)
    const { sample, agreed } = summary.selfCheck
    const [of, alike] = [sample, agreed].map((count) => count.toLocaleString('en'))
    expect(text).toContain(`${alike} of ${of} sampled verdicts came out the same`)
  })
})

async function findingsOf(reseller: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  if ('problems' in run) return found
  for await (const finding of run.findings()) if (finding.subject.reseller === reseller) found.push(finding)
  return found
}
