import { because, isKnown, known, type Reading } from './reading.ts'
import { readWord, type Vocabulary } from './word.ts'

const PLAIN_TOKEN = /^[a-z][a-z0-9-]*$/

/**
 * Reads one role. Roles are an open list: besides the names we know, a plain token such as `guest-inviter`
 * is a role of its own, so that a role we never heard of is not mistaken for a damaged cell.
 */
export function readRole(text: string, roles: Vocabulary): Reading<string> {
  const reading = readWord(text, roles)
  if (isKnown(reading) || reading.cause === 'blank') return reading

  const token = text.trim()
  return PLAIN_TOKEN.test(token) ? known(token) : because('unreadable')
}
