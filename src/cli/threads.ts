const MEGABYTES: Readonly<Record<string, number>> = { K: 1e-3, M: 1, G: 1e3, T: 1e6 }

/** What one thread needs to judge: it has all joins of a kind of subject open at once, however few accounts are in hand. */
const MEGABYTES_A_THREAD = 500

const MOST = 2

/** How many threads an audit may use within so much memory, written such as `500MB`: two, but for less than both need one. */
export function threadsWithin(memory: string | undefined): number {
  const [, number, unit = ''] = /^([0-9.]+) ?([KMGT])i?B$/i.exec(memory ?? '') ?? []
  if (number === undefined) return MOST
  const megabytes = Number(number) * (MEGABYTES[unit.toUpperCase()] ?? 1)
  return megabytes < MOST * MEGABYTES_A_THREAD ? 1 : MOST
}
