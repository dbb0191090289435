import { replacements, type Terms } from '../domain/terms.ts'
import type { TermsDataset } from '../schemas/generated/dataset.terms.ts'

/** Prepares the renamings in the order of their days. */
export function prepareTerms({ rows }: TermsDataset): Terms {
  return [...rows]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, en, fr }) => ({ from, en: replacements(en), fr: replacements(fr) }))
}
