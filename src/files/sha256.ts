import { createHash } from 'node:crypto'
import { readAhead } from './read-ahead.ts'

/** The hash of a file, in hexadecimal digits. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const bytes of readAhead(path, 0, 1 << 18)) hash.update(bytes)
  return hash.digest('hex')
}
