import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'

/** A page in a browser, and what it did beside showing itself. */
export interface Opened {
  readonly page: Page
  /** What the console was told as a warning or an error, and what was thrown. */
  readonly complaints: string[]
  /** Addresses that were asked for, the page's own left out. */
  readonly requests: string[]
}

let started: Promise<Browser> | undefined

/** The one browser of a file of tests; Debian's, unless CHROMIUM names another. */
function browser(): Promise<Browser> {
  // As root, as in a container, its sandbox does not start.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  started ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args })
  return started
}

export async function closeBrowser(): Promise<void> {
  await (await started)?.close()
}

/** Opens a file at a hash in a context of its own, which closes when the test is over. */
export async function opened(file: string, hash = '#/', options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  const address = pathToFileURL(file).href
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) requests.push(request.url())
  })
  await page.goto(`${address}${hash}`)
  return { page, complaints, requests }
}
