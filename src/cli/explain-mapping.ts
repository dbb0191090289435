import type { AuditRequest } from '../audit/audit-request.ts'
import { explain } from '../audit/explain.ts'
import { partsWithoutColumn, type Unfitting } from '../ingest/unfitting.ts'
import { columnNoteText } from '../report/column-note-text.ts'
import { explanationText } from '../report/explanation-text.ts'
import type { Language } from '../report/words.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { tell } from './given.ts'
import { headNotes } from './head-notes.ts'
import type { Io } from './io.ts'
import { notLoaded } from './not-loaded.ts'
import { paintFor } from './paint-for.ts'

/** `audit --explain-mapping`: says what each file was taken for, and what the rules still lack; judges nothing. */
export async function explainMapping(
  request: AuditRequest,
  kinds: readonly string[],
  tellOf: (unfitting: readonly Unfitting[]) => Promise<void>,
  format: 'text' | 'json' | 'ndjson',
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const result = await explain(request)
  if ('problems' in result) return tell(notLoaded(result.problems, kinds), io)
  const { explanation, files, notes } = result
  await tellOf(partsWithoutColumn(request.mapping, files))
  for (const line of files.flatMap(headNotes)) await io.stderr(`${line}\n`)
  for (const note of notes) await io.stderr(`${columnNoteText(note, language)}\n`)
  const text =
    format === 'text'
      ? explanationText(explanation, language, paintFor(io.terminal))
      : `${JSON.stringify(explanation, null, format === 'json' ? 2 : 0)}\n`
  await io.stdout(text)
  return EXIT.fine
}
