import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:net'

/**
 * Claims a folder for this process alone, until the function that comes back is called or the process ends, however it
 * does: a name that only one process has at a time, and no file that could be left behind. Rejects with EADDRINUSE where
 * another process has it. Only Linux has such names; elsewhere nothing is claimed.
 */
export async function claim(folder: string): Promise<() => Promise<void>> {
  if (process.platform !== 'linux') return async () => {}
  const { dev, ino } = await stat(folder)
  const claimed = createServer((socket) => socket.destroy()).listen(`\0partner-preflight-${dev}-${ino}`)
  await once(claimed, 'listening')
  claimed.unref()
  return async () => {
    claimed.close()
    await once(claimed, 'close')
  }
}
