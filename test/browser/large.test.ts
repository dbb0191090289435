import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { writeLargeRun } from './large-run.ts'
import { closeBrowser, opened } from './opened.ts'
import { pageOf } from './reports.ts'

/** So many resellers has the demo, so many times over, that they are more than 100,000. */
const COPIES = 451

const folder = await mkdtemp(join(tmpdir(), 'preflight-large-'))
const large = await largePage()
afterAll(async () => {
  await closeBrowser()
  await rm(folder, { recursive: true })
})

describe('a run of 100,000 resellers', () => {
  test('is a file of at most 60 MB', async () => {
    const { size } = await stat(large)
    console.info(`${(size / 1e6).toFixed(1)} MB`)
    expect(size).toBeLessThan(60_000_000)
  })

  test('is seen within a second', async () => {
    const times: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const { page } = await opened(large)
      const paints = await page.evaluate(() =>
        performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
      )
      times.push(...paints)
      expect(await page.locator('.figures .number').first().textContent()).toBe('33,825')
    }
    console.info(`first paint after ${times.map(Math.round).join(', ')} ms`)
    expect(times).toHaveLength(3)
    expect(times.sort((a, b) => a - b)[1]).toBeLessThan(1000)
  })

  test('is searched, sorted and scrolled to its end with only the rows in sight', async () => {
    const { page } = await opened(large, '#/resellers')
    await expect
      .poll(() => page.getByRole('status').textContent(), { timeout: 30_000 })
      .toBe('100,122 of 100,122 resellers')
    expect(await page.locator('[data-row]').count()).toBeLessThan(60)
    await page.locator('[data-row="0"] a').focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.locator('[data-row="100121"]').count()).toBe(1)
    await page.getByLabel('Search').fill('besancon 5 sas 7')
    await expect.poll(() => page.locator('[data-row="0"] a').textContent()).toContain('Relecloud Besançon 5 SAS 7')
    await page.locator('[data-row="0"] a').click()
    await page.getByRole('heading', { level: 1, name: 'Relecloud Besançon 5 SAS 7' }).waitFor()
  })

  test('prints the first rows of a list and says how many there are', async () => {
    const { page } = await opened(large, '#/resellers')
    await page.locator('[data-row="0"]').waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('[data-row]').count()).toBe(2000)
    await page.emulateMedia({ media: 'print' })
    await page.getByText('The first 2,000 of 100,122 rows are printed').waitFor()
  })
})

async function largePage(): Promise<string> {
  const run = join(folder, 'run')
  await writeLargeRun(inject('reports').demo.run, run, COPIES)
  return pageOf(run)
}
