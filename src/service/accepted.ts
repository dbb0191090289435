import Negotiator from 'negotiator'

/** The media type of these that an Accept header likes best; the first where it likes none, or there is no header. */
export function acceptedOf<T extends string>(accept: string | undefined, offered: readonly [T, ...T[]]): T {
  if (accept === undefined || accept.length > LONGEST) return offered[0]
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes([...offered])
  return offered.find((type) => type === best) ?? offered[0]
}

/** Browsers send a fifth of this. */
const LONGEST = 1000
