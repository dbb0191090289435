import type { CoverageTable, Table } from './coverage-table.ts'
import { flow } from './layout.ts'
import { safeLine } from './safe-text.ts'

/** The coverage for a terminal: columns, the last one wrapped below itself. */
export function coverageText({ title, count, sentences, rules }: CoverageTable, width: number): string {
  return `${[title, '', ...aligned(sentences, width), '', ...aligned(rules, width), '', count].join('\n')}\n`
}

function aligned({ head, rows }: Table, width: number): readonly string[] {
  const lines = [head, ...rows].map((row) => row.map(safeLine))
  const widths = head.slice(0, -1).map((_, i) => Math.max(...lines.map((line) => [...(line[i] ?? '')].length)))
  return lines.flatMap((line) => {
    const first = line.slice(0, -1).map((cell, i) => cell.padEnd(widths[i] ?? 0))
    const left = first.map((cell) => `${cell}  `).join('')
    const last = flow((line.at(-1) ?? '').split(' '), Math.max(20, width - left.length))
    return last.map((text, i) => (i === 0 ? left : ' '.repeat(left.length)) + text)
  })
}
