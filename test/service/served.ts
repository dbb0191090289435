import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { BIN } from './audit-service.ts'

/** A service that was started as a process of its own. */
export interface Served {
  readonly child: ChildProcess
  readonly url: string
  /** All that it has logged so far. */
  readonly log: () => string
}

/** Starts a service by the command line that ships, at a free port, until the test is over; `node` are flags of Node's own. */
export async function served(words: readonly string[], node: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [...node, BIN, 'serve', '--port', '0', ...words], { stdio: 'pipe' })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  return { child, url: await urlOf(child), log: () => text }
}

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
