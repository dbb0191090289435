import type { Audits } from './audits.ts'
import { folderSize } from './folder-size.ts'
import { tooMuch } from './retention.ts'

/** Takes away what is kept too long or takes too much room: now, after each audit, and every hour. */
export function retain(audits: Audits): void {
  const { queue } = audits
  let under = Promise.resolve()
  const again = () => {
    // What cannot be taken away now may be in an hour.
    under = under.then(() => takeAway(audits)).catch(() => {})
  }
  queue.ends.on('end', again)
  const timer = setInterval(again, HOUR).unref()
  queue.ends.once('stop', () => clearInterval(timer))
  again()
}

async function takeAway({ folder, queue, limits, moment }: Audits): Promise<void> {
  const ended = queue.list().flatMap(({ id, ended: at }) => (at === undefined ? [] : [{ id, ended: Date.parse(at) }]))
  const sized = await Promise.all(ended.map(async (one) => ({ ...one, bytes: await folderSize(folder.of(one.id)) })))
  for (const id of tooMuch(sized, limits, Date.parse(moment()))) await queue.remove(id)
}

const HOUR = 3_600_000
