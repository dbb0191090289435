import { mkdir } from 'node:fs/promises'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { closeBrowser, opened } from './opened.ts'

const { demo, hostile } = inject('reports')
afterAll(closeBrowser)

const SHOTS = 'coverage/screenshots'

const VIEWS: Readonly<Record<string, string>> = {
  overview: '#/',
  resellers: '#/resellers',
  nobody: '#/resellers?q=nobody',
  reseller: '#/reseller/0576b2c9-e082-4e58-aed6-48c3282a1184',
  gone: '#/reseller/gone',
  rules: '#/rules',
  rule: '#/rule/mpa-signed-before-transacting',
  gaps: '#/gaps',
  rejects: '#/rejects',
  run: '#/run',
}

const CASES = Object.entries(VIEWS).flatMap(([view, hash]) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    (['English', 'Français'] as const).map((language) => ({ view, hash, scheme, language })),
  ),
)

describe('axe finds nothing to complain about', () => {
  test.each(CASES)('$view, $scheme, $language', async ({ view, hash, scheme, language }) => {
    const { page } = await opened(demo.page, hash, { colorScheme: scheme })
    await page.getByRole('button', { name: language }).click()
    await settled(page)
    await mkdir(SHOTS, { recursive: true })
    await page.screenshot({
      path: `${SHOTS}/${view}-${scheme}-${language.slice(0, 2).toLowerCase()}.png`,
      fullPage: true,
    })
    expect(await violations(page)).toEqual([])
  })

  test.each(['light', 'dark'] as const)('a page full of hostile text, %s', async (scheme) => {
    const { page } = await opened(hostile.page, '#/rejects', { colorScheme: scheme })
    await settled(page)
    expect(await violations(page)).toEqual([])
    await page.evaluate(() => location.assign('#/resellers'))
    await page.locator('[data-row="0"] a').first().click()
    await settled(page)
    expect(await violations(page)).toEqual([])
  })

  test('a narrow screen has nothing beside it', async () => {
    for (const [view, hash] of Object.entries(VIEWS)) {
      const { page } = await opened(demo.page, hash, { viewport: { width: 390, height: 800 } })
      await settled(page)
      await page.screenshot({ path: `${SHOTS}/${view}-narrow.png`, fullPage: true })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect({ view, width }).toEqual({ view, width: 390 })
    }
  })
})

type Page = Awaited<ReturnType<typeof opened>>['page']

async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await page.waitForFunction(
    () => !/Being read|Lecture en cours/.test(document.querySelector('main')?.textContent ?? ''),
  )
}

/** What axe finds, in every standard and every good practice that it knows. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  // As text: a function would name what only this file imports.
  const { violations: found }: AxeResults = await page.evaluate('axe.run(document)')
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}
