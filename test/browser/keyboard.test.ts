import type { Page } from 'playwright-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, opened } from './opened.ts'

const { demo } = inject('reports')
afterAll(closeBrowser)

/** What has the focus, as a reader hears it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    return `${element?.tagName.toLowerCase()} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`
  })
}

async function pressUntil(page: Page, key: string, wanted: RegExp, most = 60): Promise<string> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (wanted.test(now)) return now
  }
  throw new Error(`${most} times ${key} do not lead to ${wanted}`)
}

describe('by keyboard alone', () => {
  test('one gets from the overview to a reseller and back', async () => {
    const { page } = await opened(demo.page)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('button Skip to the content')
    await pressUntil(page, 'Tab', /^a Resellers/)
    await page.keyboard.press('Enter')
    await page.locator('[data-row="0"]').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await pressUntil(page, 'Tab', /^input/)
    await page.keyboard.type('alpine')
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ of 222/)
    await expect.poll(() => page.locator('[data-row="0"] a').textContent()).toContain('Alpine')
    const name = await pressUntil(page, 'Tab', /^a Alpine/)
    await page.keyboard.press('Enter')
    await page.locator('article, .track').first().waitFor()
    expect(await page.locator('h1').textContent()).toBe(/^a (.*?)(?=[\da-f]{8}-)/.exec(name)?.[1])
    // The browser's own key for it, which a browser without windows does not have.
    await page.goBack()
    await expect.poll(() => page.getByLabel('Search').inputValue()).toBe('alpine')
  })

  test('the content can be skipped to', async () => {
    const { page } = await opened(demo.page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^a \d+may transact/)
  })

  test('in a long list the arrows, Page, Home and End lead from row to row, to the last', async () => {
    const { page } = await opened(demo.page, '#/resellers')
    await page.locator('[data-row="0"] a').focus()
    const row = () =>
      page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? 'none')
    for (const [key, wanted] of [
      ['ArrowDown', '1'],
      ['PageDown', '13'],
      ['End', '221'],
      ['ArrowUp', '220'],
      ['Home', '0'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(row).toBe(wanted)
    }
  })

  test('a column is sorted, a language chosen and a long list of subjects opened', async () => {
    const { page } = await opened(demo.page, '#/resellers')
    await page.locator('[data-row="0"]').waitFor()
    await pressUntil(page, 'Tab', /^button Warnings/)
    await page.keyboard.press('Space')
    const head = page.getByRole('columnheader', { name: 'Warnings' })
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending')
    await pressUntil(page, 'Shift+Tab', /^button Français/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Revendeurs' }).waitFor()
  })
})
