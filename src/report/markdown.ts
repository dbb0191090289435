/** A text as Markdown that shows it as it stands, within one cell of a table or anywhere else. */
export function markdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]|^[-+#>]/g, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\s*[\r\n]+\s*/g, ' ')
}

/** A table of plain texts; the first row is its head. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const escaped = rows.map((row) => line(row.map(markdown)))
  return [line(head.map(markdown)), line(head.map(() => '---')), ...escaped].join('\n')
}
