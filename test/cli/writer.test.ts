import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { NotWritten } from '../../src/cli/io.ts'
import { writerTo } from '../../src/cli/writer.ts'

function failingWith(code: string): { stream: Writable; asked: () => number } {
  let asked = 0
  const stream = new Writable({
    autoDestroy: false,
    write: (_chunk, _encoding, done) => {
      asked++
      done(Object.assign(new Error(`write ${code}`), { code }))
    },
  })
  return { stream, asked: () => asked }
}

test('a full disk is told to whoever writes', async () => {
  const write = writerTo(failingWith('ENOSPC').stream)
  await expect(write('text')).rejects.toThrow(NotWritten)
})

test('a reader who has gone away is no error, and nothing more is written', async () => {
  const { stream, asked } = failingWith('EPIPE')
  const write = writerTo(stream)
  await write('first')
  await write('second')
  expect(asked()).toBe(1)
})

test('texts arrive in the order in which they were written', async () => {
  const seen: string[] = []
  const slow = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      seen.push(String(chunk))
      setImmediate(done)
    },
  })
  const write = writerTo(slow)
  for (const text of ['a', 'b', '', 'c']) await write(text)
  expect(seen).toEqual(['a', 'b', 'c'])
})
