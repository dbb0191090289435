import { gunzipSync } from 'node:zlib'
import type { Told } from '../../src/report/page/told.ts'

/** A page without its own program and style, whose words are ours, and with what it has packed. */
export function pageData(page: string): string {
  const rest = page.replace(/<(script|style)\b(?! type="application\/json")[^>]*>[\s\S]*?<\/\1>/g, ' ')
  return [rest, ...packedIn(page)].join('\n')
}

/** What a page knows from its first moment. */
export function toldIn(page: string): Told {
  return JSON.parse(/<script type="application\/json" id="told">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null')
}

/** What a page has packed, block by block, as JSON. */
function packedIn(page: string): readonly string[] {
  return [...page.matchAll(/<script type="text\/plain"[^>]*>([^<]*)<\/script>/g)].map(([, block = '']) =>
    gunzipSync(Buffer.from(block, 'base64')).toString('utf8'),
  )
}
