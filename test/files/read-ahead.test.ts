import { readdirSync, readlinkSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { readAhead } from '../../src/files/read-ahead.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-ahead-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('a file that is read ahead', () => {
  test.prop([fc.uint8Array({ maxLength: 300 }), fc.nat(310), fc.integer({ min: 1, max: 64 })])(
    'gives every byte from the start on, in order, and never more at a time than was asked',
    async (bytes, start, size) => {
      const path = join(folder, 'bytes')
      await writeFile(path, bytes)
      const blocks: Buffer[] = []
      for await (const block of readAhead(path, start, size)) blocks.push(Buffer.from(block))
      expect(Buffer.concat(blocks)).toEqual(Buffer.from(bytes.subarray(start)))
      expect(blocks.every(({ length }) => length > 0 && length <= size)).toBe(true)
    },
  )

  test('is let go of when nobody wants more of it', async () => {
    const path = join(folder, 'long')
    await writeFile(path, Buffer.alloc(100))
    for await (const _ of readAhead(path, 0, 10)) {
      expect(timesOpen(path)).toBe(1)
      break
    }
    expect(timesOpen(path)).toBe(0)
  })

  test('that is not there is told where its bytes are waited for', async () => {
    const first = readAhead(join(folder, 'none'), 0, 10).next()
    await expect(first).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('that cannot be read is told where its bytes are waited for', async () => {
    const first = readAhead(folder, 0, 10).next()
    await expect(first).rejects.toMatchObject({ code: 'EISDIR' })
  })
})

/** How often this process has a file open. */
function timesOpen(path: string): number {
  const open = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      // What the folder was read with is closed again.
      return undefined
    }
  })
  return open.filter((one) => one === path).length
}
