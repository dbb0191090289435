/**
 * The most values that a document of an upload may have: a mapping of two thousand columns, a thousand waivers. To find
 * everything that is wrong with one, when everything is, takes half a second at most.
 */
export const MOST_VALUES = { mapping: 5_000, waivers: 20_000 } as const

/**
 * Whether a JSON document has more values than are looked at; told by its bytes before it is read. Signs within texts
 * are taken for such between values.
 */
export function hasTooManyValues(bytes: Uint8Array, part: keyof typeof MOST_VALUES): boolean {
  let values = 1
  for (const byte of bytes) if (BEFORE_VALUES.has(byte)) values += 1
  return values > MOST_VALUES[part]
}

/** What a value follows. */
const BEFORE_VALUES: ReadonlySet<number> = new Set(Buffer.from('{[,:'))
