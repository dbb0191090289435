import { didYouMean } from '../files/did-you-mean.ts'

/** The near word as an optional property, left out where nothing is near. */
export function suggestion(word: unknown, known: Iterable<string>): { readonly didYouMean?: string } {
  const near = typeof word === 'string' ? didYouMean(word, known) : undefined
  return near === undefined ? {} : { didYouMean: near }
}
