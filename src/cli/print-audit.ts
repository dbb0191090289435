import type { AuditOutcome } from '../audit/audit.ts'
import { AUDIT_WORDS } from '../report/audit-languages.ts'
import { type Audited, auditText } from '../report/audit-text.ts'
import { selectionText } from '../report/selection-text.ts'
import type { Language } from '../report/words.ts'
import { findingLines } from '../run/finding-lines.ts'
import type { AuditOptions } from './audit-options.ts'
import type { Io } from './io.ts'
import { paintFor } from './paint-for.ts'

/** Prints what came of an audit, in the format asked for. */
export async function print(
  { summary }: AuditOutcome,
  rests: Pick<Audited, 'chosen' | 'inForce' | 'marketTable'>,
  options: AuditOptions,
  language: Language,
  io: Io,
): Promise<void> {
  if (options.format === 'json') return io.stdout(`${JSON.stringify(summary, null, 2)}\n`)
  if (options.format === 'ndjson') {
    for (const line of selectionText(summary.selection, language)) await io.stderr(`${line}\n`)
    for await (const { text } of findingLines(options.out)) await io.stdout(`${text}\n`)
    return
  }
  if (options.quiet === true) return
  const style = { words: AUDIT_WORDS[language], paint: paintFor(io.terminal) }
  const dayFrom = options.asOf === undefined ? 'clock' : 'flag'
  await io.stdout(auditText({ summary, run: options.out, dayFrom, ...rests }, style))
}
