/** Longest text of one value on a terminal, in code points. */
const LIMIT = 120

/** A text from outside, fit for a terminal: on one line, without anything that steers the terminal or turns the line. */
export function safeText(text: string): string {
  const letters = [...safeLine(text)]
  return letters.length <= LIMIT ? letters.join('') : `${letters.slice(0, LIMIT - 1).join('')}…`
}

/** The same for a text of any length. */
export function safeLine(text: string): string {
  return text.replace(STEERING, ' ')
}

/** A value from outside as JSON, fit for a terminal. */
export function safeValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return typeof value === 'string' ? `"${safeText(value)}"` : safeText(String(value))
}

// Control characters, line and paragraph separators, format characters such as those that set the direction of writing,
// and halves of surrogate pairs.
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu
