/**
 * What is left of a spelling when case, accents, blanks and punctuation do not matter:
 * `Côte d’Ivoire` and `COTE D'IVOIRE` fold to the same text. May be empty.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
