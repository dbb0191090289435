import { because, known, type Reading } from './reading.ts'

const HEX = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const GUID = new RegExp(`^(?:${HEX}|\\{${HEX}\\})$`)

/** As it is written here; digit for digit, since a count of them takes twice as long. */
const CANONICAL = new RegExp(`^${[8, 4, 4, 4, 12].map((digits) => '[0-9a-f]'.repeat(digits)).join('-')}$`)

/** Reads a GUID, in braces or not, any case; the value is lower case without braces. */
export function readGuid(text: string): Reading<string> {
  if (CANONICAL.test(text)) return known(text)

  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return because('blank')

  return GUID.test(trimmed) ? known(trimmed.replace(/[{}]/g, '')) : because('unreadable')
}
