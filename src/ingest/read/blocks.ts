/**
 * The same bytes in blocks of one size (the last may be shorter), so that nothing decided later
 * depends on how a disk or a network happened to cut them.
 */
export async function* blocks(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    while (size + rest.length >= BLOCK) {
      const room = BLOCK - size
      yield held.length === 0 ? rest.subarray(0, room) : Buffer.concat([...held, rest.subarray(0, room)])
      rest = rest.subarray(room)
      held = []
      size = 0
    }
    if (rest.length > 0) held.push(rest)
    size += rest.length
  }
  if (size > 0) yield Buffer.concat(held)
}

/** Large enough to be cheap, small enough that what was read of one dies young in memory. */
const BLOCK = 32 * 1024

/** Blocks again after the first of them was taken out to be looked at. */
export async function* putBack<T>(first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield first
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}
