import type { ChildProcess } from 'node:child_process'

/** Where a service listens that was started as a process of its own. */
export async function urlOf({ stderr }: ChildProcess): Promise<string> {
  let text = ''
  for await (const part of stderr ?? []) {
    text += String(part)
    const url = /http:\S+/.exec(text)?.[0]
    if (url !== undefined) return url
  }
  throw new Error(text)
}
