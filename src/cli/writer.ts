import type { Writable } from 'node:stream'
import { NotWritten, type Write } from './io.ts'

/**
 * Writes to a stream one text after the other, waiting for each. A reader that has gone away, such as `head`, is no
 * error: from then on there is nobody to write to.
 */
export function writerTo(stream: Writable): Write {
  let gone = false
  // Each write learns of its own error; without a listener the stream would throw it once more.
  stream.on('error', () => {})
  return (text) =>
    new Promise((resolve, reject) => {
      if (gone || text === '') return resolve()
      stream.write(text, (error) => {
        if (!error) return resolve()
        gone = 'code' in error && error.code === 'EPIPE'
        return gone ? resolve() : reject(new NotWritten(error.message))
      })
    })
}
