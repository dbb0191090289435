/**
 * What is left of a spelling when case, accents, blanks and punctuation do not matter:
 * `Côte d’Ivoire` and `COTE D'IVOIRE` fold to the same text. May be empty.
 */
export function fold(text: string): string {
  // Most words are folded as they are written, or ASCII, of which there is nothing to take apart.
  if (FOLDED.test(text)) return text
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

const FOLDED = /^[a-z0-9]*$/
const ASCII = /^[ -~]*$/
