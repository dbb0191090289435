import { printPlace } from '../files/place.ts'
import type { Unfitting } from '../ingest/unfitting.ts'
import { unfittingText } from '../report/unfitting-words.ts'
import type { Language } from '../report/words.ts'
import type { Io } from './io.ts'
import type { MappingFile } from './read-mapping.ts'

/** Says, each at its place, what of a mapping is about nothing in the files; nothing ends because of it. */
export async function tellUnfitting(
  unfitting: readonly Unfitting[],
  { placeOf, placeOfKey }: Pick<MappingFile, 'placeOf' | 'placeOfKey'>,
  language: Language,
  { stderr }: Io,
): Promise<void> {
  for (const one of unfitting) {
    const at = one.isKey ? placeOfKey(one.steps) : placeOf(one.steps)
    await stderr(`${printPlace(at)}: ${unfittingText(one, language)}\n`)
  }
}
