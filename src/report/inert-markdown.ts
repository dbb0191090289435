import { visibleLine } from './visible.ts'

/** A text as Markdown that shows just that text: no HTML, no link, no emphasis, no list. */
export function plainText(text: string): string {
  return visibleLine(text)
    .trim()
    .replace(/[\\`*_[\]<>&#|~!{}@$^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www|xmpp|mailto)(?=[.:])/gi, '$1\\')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
}

/** A page that may be followed; any other text is shown as it stands. */
export function link(url: string): string {
  return /^https:\/\/[\w./-]+$/.test(url) ? `<${url}>` : plainText(url)
}

/** A value from outside as code, which no Markdown reader interprets; also within a table. */
export function code(text: string): string {
  const line = visibleLine(text)
  if (line === '') return ''
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`
}

/** A table; its cells are Markdown already. */
export function tableLines(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)]
}
