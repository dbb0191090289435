import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Blocks } from '../page/blocks.ts'

const compress = promisify(gzip)

/** Makes the script elements that hold the blocks of a page, which no browser runs, and numbers those of each name. */
export function blockElements() {
  const made = new Map<keyof Blocks, number>()
  return {
    /** A block from JSON. */
    element: async (name: keyof Blocks, json: string): Promise<string> => {
      const number = made.get(name) ?? 0
      made.set(name, number + 1)
      const packed = await compress(json, { level: 9 })
      return `<script type="text/plain" id="${name}-${number}">${packed.toString('base64')}</script>\n`
    },
    /** The number of the next block of a name. */
    next: (name: keyof Blocks): number => made.get(name) ?? 0,
  }
}

export type BlockElements = ReturnType<typeof blockElements>
