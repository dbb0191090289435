import type { DiffStatus } from '../run/diff.ts'
import { differenceTable, gateTable, summaryTable } from './diff-tables.ts'
import { DIFF_WORDS } from './diff-words.ts'
import { html } from './html.ts'
import type { Output } from './report.ts'
import type { Table, TableCell } from './report-table.ts'
import type { RunDiff } from './run-diff.ts'
import { visible } from './visible.ts'

const STATUSES: readonly DiffStatus[] = ['new', 'resolved', 'changed']

/** A diff as a page that needs nothing beside itself and runs nothing; its lists open and close. */
export function htmlOfDiff(diff: RunDiff): Output['chunks'] {
  return async function* () {
    const { language, before, after, counts } = diff
    const words = DIFF_WORDS[language]
    const title = html(visible(words.title(before.run, before.asOf, after.run, after.asOf)))
    yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${html(words.differing(diff.differing))}</p>
`
    yield* table(summaryTable(diff))
    for (const status of STATUSES) yield* section(words.status[status], counts[status], differenceTable(diff, status))
    yield* section(words.gates, counts.gates, gateTable(diff))
    yield '</main>\n</body>\n</html>\n'
  }
}

async function* section(name: string, count: number, rows: Table): AsyncGenerator<string> {
  yield `<details${count > 0 ? ' open' : ''}>\n<summary><h2>${html(name)}: ${count}</h2></summary>\n`
  if (count > 0) yield* table(rows)
  yield '</details>\n'
}

async function* table({ header, rows }: Table): AsyncGenerator<string> {
  yield `<div class="wide">\n<table>\n<thead><tr>${header.map((cell) => `<th scope="col">${html(cell)}</th>`).join('')}</tr></thead>\n<tbody>\n`
  for await (const row of rows()) yield `<tr>${row.map((cell) => `<td>${textOf(cell)}</td>`).join('')}</tr>\n`
  yield '</tbody>\n</table>\n</div>\n'
}

function textOf(cell: TableCell): string {
  if (cell === undefined) return ''
  return html(visible(typeof cell === 'object' ? cell.day : String(cell)))
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem}
h1{font-size:1.4rem}summary h2{display:inline;font-size:1.1rem}.wide{overflow-x:auto}
table{border-collapse:collapse;margin:1rem 0}
th,td{border-bottom:1px solid #888;padding:.3rem .6rem;text-align:left;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}
td{max-width:28rem}`
