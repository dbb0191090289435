import { type FileHandle, open } from 'node:fs/promises'

/**
 * The bytes of a file from `start` on, the next read while some are looked at, which are there until the next are asked
 * for. Two rooms of `size` bytes are all that is taken: streams take a new one for each, which costs more than to read.
 */
export async function* readAhead(path: string, start: number, size: number): AsyncGenerator<Buffer> {
  const file = await open(path, 'r')
  let [room, other] = [Buffer.allocUnsafeSlow(size), Buffer.allocUnsafeSlow(size)]
  let at = start
  let coming = read(file, room, at)
  try {
    for (;;) {
      const block = await coming
      if (block instanceof Error) throw block
      if (block.length === 0) return
      at += block.length
      ;[room, other] = [other, room]
      coming = read(file, room, at)
      yield block
    }
  } finally {
    await coming
    await file.close()
  }
}

/** A failure is told when it is waited for: nobody may be waiting yet. */
async function read(file: FileHandle, room: Buffer, at: number): Promise<Buffer | Error> {
  try {
    const { bytesRead } = await file.read(room, 0, room.length, at)
    return room.subarray(0, bytesRead)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
