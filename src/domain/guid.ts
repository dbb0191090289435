import { because, known, type Reading } from './reading.ts'

const HEX = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const CANONICAL = new RegExp(`^${HEX}$`)
const GUID = new RegExp(`^(?:${HEX}|\\{${HEX}\\})$`)

/** Reads a GUID, in braces or not, any case; the value is lower case without braces. */
export function readGuid(text: string): Reading<string> {
  if (text.length === 36 && CANONICAL.test(text)) return known(text)

  const trimmed = text.trim().toLowerCase()
  if (trimmed === '') return because('blank')

  return GUID.test(trimmed) ? known(trimmed.replace(/[{}]/g, '')) : because('unreadable')
}
