import type { FileAccount } from '../ingest/load.ts'
import { safeText } from '../report/safe-text.ts'

/** What was decided about a file as a whole: an encoding, a sheet, where its header stands. */
export function headNotes({ file: { name, head } }: FileAccount): readonly string[] {
  return head.warnings.map(({ message }) => `${safeText(name)}: ${message}`)
}
