/**
 * What is left of a spelling when case, accents, blanks and punctuation do not matter:
 * `Côte d’Ivoire` and `COTE D'IVOIRE` fold to the same text. May be empty.
 */
export function fold(text: string): string {
  // Most words are ASCII, of which there is nothing to take apart.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const ASCII = /^[ -~]*$/
