import type { CoverageTable, Table } from './coverage-table.ts'
import { html } from './html.ts'

/** The coverage as a page that needs nothing beside itself and runs nothing. */
export function coverageHtml({ language, title, count, sentences, rules }: CoverageTable): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${html(title)}</h1>
<p>${html(count)}</p>
${table(sentences)}
${table(rules)}
</body>
</html>
`
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}table{border-collapse:collapse;margin:1.5rem 0}th,td{border-bottom:1px solid #888;padding:.3rem .6rem;text-align:left;vertical-align:top}'

function table({ head, rows }: Table): string {
  const line = (cells: readonly string[], tag: string, scope = '') =>
    `<tr>${cells.map((cell) => `<${tag}${scope}>${html(cell)}</${tag}>`).join('')}</tr>`
  const body = rows.map((row) => line(row, 'td'))
  return `<table>\n<thead>${line(head, 'th', ' scope="col"')}</thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`
}
