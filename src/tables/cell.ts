import { because, type Cause, known, type Reading } from '../domain/reading.ts'

/** The words a cell may hold instead of a value; a real text that equals one is written with a backslash before it. */
const CAUSE_OF_WORD: ReadonlyMap<string, Cause> = new Map([
  ['none', 'none'],
  ['missing', 'missing'],
  ['no-column', 'no-column'],
  ['unreadable', 'unreadable'],
  ['ambiguous', 'ambiguous'],
  ['conflict', 'conflict'],
])

/** A list that is known to be empty. */
export const EMPTY_LIST = '[]'

/** A list whose elements are rows of another table. */
export const LISTED = 'listed'

/** The text of one cell as it stands in a canonical table; undefined where nobody said anything. */
export type Cell = string | undefined

/** What a cell says before it is read as its type. */
export function readCell(cell: Cell): Reading<string> {
  if (cell === undefined) return MISSING
  const word = cell.length <= LONGEST_WORD ? CAUSE_OF_WORD.get(cell) : undefined
  if (word !== undefined) return because(word)
  if (cell.trim() === '') return because('blank')
  return known(cell.charCodeAt(0) === BACKSLASH ? cell.slice(1) : cell)
}

const LONGEST_WORD = Math.max(...Array.from(CAUSE_OF_WORD.keys(), ({ length }) => length))
const BACKSLASH = 0x5c
const MISSING = because('missing')

/**
 * Writes a real text so that `readCell` gives it back. One that no UTF-8 text file can hold, for a NUL or half a
 * surrogate pair in it, is unreadable.
 */
export function textCell(text: string): string {
  if (text.includes('\0') || !text.isWellFormed()) return 'unreadable'
  return text.charCodeAt(0) === BACKSLASH || isTaken(text) ? `\\${text}` : text
}

/** Whether a cell with this text would say something else. */
function isTaken(text: string): boolean {
  return text.length <= LONGEST_WORD && (text === EMPTY_LIST || CAUSE_OF_WORD.has(text))
}

/** Joins the elements of a list into one cell: separated by `;`, the separator and the backslash escaped. */
export function listCell(elements: readonly string[]): string {
  if (elements.length === 0) return EMPTY_LIST
  return textCell(elements.map(escaped).join(';'))
}

function escaped(element: string): string {
  return /[\\;]/.test(element) ? element.replace(/[\\;]/g, '\\$&') : element
}

/** Takes a list cell's text apart again. */
export function elementsOf(text: string): readonly string[] {
  if (!text.includes('\\')) return text.split(';')
  const elements = ['']
  for (let i = 0; i < text.length; i++) {
    const last = elements.length - 1
    const letter = text.charAt(i)
    if (letter === ';') elements.push('')
    else if (letter === '\\' && i + 1 < text.length) elements[last] += text.charAt(++i)
    else elements[last] += letter
  }
  return elements
}
