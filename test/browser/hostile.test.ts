import { afterAll, describe, expect, inject, test } from 'vitest'
import { visible } from '../../src/report/visible.ts'
import { PAYLOADS } from '../report/hostile-run.ts'
import { closeBrowser, opened } from './opened.ts'

const { hostile } = inject('reports')
afterAll(closeBrowser)

const TITLE = 'Audit as of 2021-03-15 · partner-preflight'

describe('hostile text as every cell, file name, title and remedy', () => {
  test('does nothing in any view: the title stays, nothing is asked for, the console is silent', async () => {
    const { page, complaints, requests } = await opened(hostile.page)
    const inert = async () => {
      expect(await page.title()).toBe(TITLE)
      expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
      expect(await page.locator('main :is(img, iframe, object, embed, script, style, form)').count()).toBe(0)
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links.filter((href) => !/^(#\/|https:\/\/)/.test(href) || href.includes('evil'))).toEqual([])
    }
    for (const view of ['', 'resellers', 'rules', 'gaps', 'rejects', 'run']) {
      await page.evaluate((hash) => location.assign(hash), `#/${view}`)
      await page.waitForTimeout(300)
      await inert()
    }
    await page.evaluate(() => location.assign('#/resellers?sort=blocking&down=1'))
    await page.locator('[data-row="0"]').waitFor()
    for (let row = 0; row < 10; row += 1) {
      await page.locator(`[data-row="${row}"] a`).click()
      await page.locator('article').first().waitFor()
      await inert()
      await page.goBack()
      await page.locator(`[data-row="${row}"]`).waitFor()
    }
  })

  test('is read as it was written, with what would steer written out', async () => {
    const { page } = await opened(hostile.page, '#/resellers?sort=name')
    await page.locator('[data-row="0"]').waitFor()
    const seen = new Set<string>()
    for (let i = 0; i < 8; i += 1) {
      for (const name of await page.locator('[data-row] a > .shown').allTextContents()) seen.add(name)
      await page.locator('.long').evaluate((list) => list.scrollBy(0, 400))
      await page.waitForTimeout(100)
    }
    const shown = PAYLOADS.map((payload) => visible(payload).trim())
    for (const payload of shown.filter((text) => text.length < 400)) expect(seen).toContain(payload)
    expect([...seen].some((name) => name.startsWith('long long') && name.endsWith('…'))).toBe(true)
  })

  test('a text of 40,000 characters opens whole, on demand', async () => {
    const { page } = await opened(hostile.page, '#/rules')
    await page.locator('th a', { hasText: 'long long long' }).first().click()
    const whole = page.locator('h1 details')
    await whole.locator('summary').click()
    expect((await whole.locator('.all').textContent())?.length).toBeGreaterThan(40_000)
  })

  test('in the hash of a link it leads nowhere but to a page of ours', async () => {
    const { page, complaints, requests } = await opened(hostile.page)
    for (const payload of PAYLOADS.filter((text) => text.length < 400)) {
      for (const view of ['reseller/', 'rule/', 'resellers?q=', '']) {
        await page.evaluate((hash) => location.assign(hash), `#/${view}${encodeURIComponent(payload)}`)
        await page.locator('h1').waitFor()
      }
    }
    expect({ title: await page.title(), complaints, requests }).toEqual({ title: TITLE, complaints: [], requests: [] })
  })
})
