/**
 * A text from outside for a document that people open: what steers or hides, such as control characters, marks of the
 * direction of writing and halves of surrogate pairs, is written as `\u202E`. Line ends, tabs and the joiners that some
 * scripts need stay.
 */
export function visible(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(STEERING, written)
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, (end) => (end === '\n' ? '\\n' : '\\t'))
}

const STEERING = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\u2028\u2029]/gu

function written(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
}
