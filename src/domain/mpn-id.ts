import { because, known, type Reading } from './reading.ts'

const DIGITS = /^\d{1,10}$/

/**
 * Reads an MPN ID: one to ten digits, kept as text because a leading zero counts.
 * The apostrophe that spreadsheets put before text is dropped; what a spreadsheet has already turned
 * into a number (`4.39E+06`, `4391507.0`, `4,391,507`) has lost digits or may have, and is not repaired.
 */
export function readMpnId(text: string): Reading<string> {
  if (DIGITS.test(text)) return known(text)

  const digits = text.trim().replace(/^'/, '').trim()
  if (digits === '') return because('blank')

  return DIGITS.test(digits) ? known(digits) : because('unreadable')
}
