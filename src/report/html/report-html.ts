import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { html } from '../html.ts'
import { firstScreen } from '../page/first-screen.tsx'
import { PAGE_WORDS } from '../page/languages.ts'
import type { Output, Report } from '../report.ts'
import { blockElements } from './block-elements.ts'
import { findingElements, type Spot } from './finding-elements.ts'
import { rejectElements, resellerElements } from './reseller-elements.ts'
import { toldBy } from './told-by.ts'

/** One page that needs nothing beside itself. It is written as the run is read; what it begins with can be seen at once. */
export function htmlReport(report: Report): readonly Output[] {
  return [{ name: 'report.html', chunks: () => page(report) }]
}

/** What the build makes of the page's own programs and styles; the same for the sources and for what is built from them. */
const BUILT = new URL('../../../dist/report/page/', import.meta.url)

async function* page(report: Report): AsyncGenerator<string> {
  const { language, run } = report
  const [script, style] = await Promise.all(
    ['page.js', 'page.css'].map((name) => readFile(new URL(name, BUILT), 'utf8')),
  )
  const told = toldBy(report)
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script ?? '', style ?? '')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${html(PAGE_WORDS[language].title(run.summary.asOf))}</title>
<style>${style}</style>
</head>
<body>
<div id="page">${firstScreen(told)}</div>
<noscript><p>${html(PAGE_WORDS[language].noScript)}</p></noscript>
<script type="application/json" id="told">${jsonElement(told)}</script>
<script type="module" async>${script}</script>
`
  const elements = blockElements()
  const spots = new Map<string, Spot>()
  yield* findingElements(report, elements, spots)
  yield* resellerElements(report, elements, spots)
  yield* rejectElements(report, elements)
  yield '</body>\n</html>\n'
}

/** Nothing but our own program and our own styles; nothing is loaded, sent, framed or turned from text into markup. */
function policy(script: string, style: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** JSON in a script element, which nothing within can end. */
function jsonElement(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
