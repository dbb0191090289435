import { html } from './html.ts'
import type { Labelled, Letter, LetterStep, Listed } from './letter.ts'
import { visible, visibleLine } from './visible.ts'

/** A letter as a page that needs nothing beside itself and runs nothing, to be read, printed or sent. */
export function letterHtml(letter: Letter): string {
  const { language, subject, intro, reseller, gates, stepsTitle, steps, open, closing } = letter
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${line(subject)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${line(subject)}</h1>
<p>${text(intro)}</p>
<p>${text(reseller.label)} ${code(reseller.text)}</p>
<h2>${text(gates.title)}</h2>
<table>
<tbody>
${gates.rows.map(({ gate, state }) => `<tr><th scope="row">${text(gate)}</th><td>${text(state)}</td></tr>`).join('\n')}
</tbody>
</table>
<h2>${text(stepsTitle)}</h2>
${steps.map(section).join('\n')}
${open === undefined ? '' : `<h2>${text(open.title)}</h2>\n${list(open.facts, code)}`}
<p>${text(closing)}</p>
</main>
</body>
</html>
`
}

function section({ step, title, todo, who, where, gates, why, affects, subjects }: LetterStep): string {
  const item = ({ label, text: told }: Labelled) => `<li>${text(label)} ${text(told)}</li>`
  const cited = [why.cited.map(text).join('; '), ...why.pages.map(page)].join(' ')
  return `<section>
<h3>${step}. ${line(title)}</h3>
<ul>
${[todo, who, where].map(item).join('\n')}
${gates.map((sentence) => `<li>${text(sentence)}</li>`).join('\n')}
<li>${text(why.label)} ${cited}</li>
</ul>
<p>${text(affects)}</p>
${list(subjects, (parts) => parts.map(code).join(', '))}
</section>`
}

function list<T>({ shown, more }: Listed<T>, told: (value: T) => string): string {
  const items = shown.map((value) => `<li>${told(value)}</li>`)
  return `<ul>\n${[...items, ...(more === undefined ? [] : [`<li>${text(more)}</li>`])].join('\n')}\n</ul>`
}

/** A page that may be followed; any other text is shown as it stands. */
function page(url: string): string {
  return /^https:\/\/[\w./-]+$/.test(url) ? `<a href="${url}">${url}</a>` : text(url)
}

function code(told: string): string {
  return `<code>${line(told)}</code>`
}

function text(told: string): string {
  return html(visible(told))
}

function line(told: string): string {
  return html(visibleLine(told))
}

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:46rem;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem}h3{font-size:1rem}
table{border-collapse:collapse}th,td{border-bottom:1px solid #888;padding:.2rem .8rem .2rem 0;text-align:left;font-weight:normal}
code{overflow-wrap:anywhere}section{break-inside:avoid}`
