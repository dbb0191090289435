/** Puts parts into as few lines as they fit into, `gap` between them. A part that is too long has a line of its own. */
export function flow(parts: readonly string[], width: number, gap = ' '): readonly string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(last) + gap.length + lengthOf(part) <= width) {
      lines[lines.length - 1] = last + gap + part
    } else {
      lines.push(part)
    }
  }
  return lines
}

/** Texts after a label. Each begins below the one before it, and what is wrapped keeps the indent of a list. */
export function labelled(label: string, texts: readonly string[], width: number): readonly string[] {
  const lines = texts.flatMap((text) => hanging(text, width - LABEL - INDENT))
  return lines.map((line, i) => ' '.repeat(INDENT) + (i === 0 ? label : '').padEnd(LABEL) + line)
}

function hanging(text: string, width: number): readonly string[] {
  const indent = /^[\u00a0]*(?:- )?/.exec(text)?.[0].length ?? 0
  const [first = '', ...rest] = flow(text.split(' '), width - indent)
  return [first, ...rest.map((line) => ' '.repeat(indent) + line)]
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => ' '.repeat(INDENT) + line)
}

const INDENT = 2
const LABEL = 8

/** In code points; what only colours a text has no length. */
function lengthOf(text: string): number {
  return [...text.replace(COLOURS, '')].length
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences that set colours begin with one.
const COLOURS = /\x1b\[[0-9;]*m/g
