import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { BIN } from './audit-service.ts'

/** A service that was started as a process of its own. */
export interface Served {
  readonly child: ChildProcess
  readonly url: string
  /** All that it has said so far, on both of its outputs. */
  readonly log: () => string
}

/** Starts a service by the command line that ships, until the test is over. */
export async function served(...given: Parameters<typeof startService>): Promise<Served> {
  const service = await startService(...given)
  onTestFinished(() => endService(service, 'SIGTERM'))
  return service
}

/** Starts a service at a free port; `node` are flags of Node's own. */
export async function startService(words: readonly string[], node: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [...node, BIN, 'serve', '--port', '0', ...words], { stdio: 'pipe' })
  let text = ''
  const url = () => /listens at (http:\S+)/.exec(text)?.[1]
  await new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part
        if (url() !== undefined) resolve()
      })
    }
    child.once('exit', () => resolve())
  })
  const found = url()
  if (found === undefined) throw new Error(text)
  return { child, url: found, log: () => text }
}

/** Ends a service by a signal, unless it has ended. */
export async function endService({ child }: Served, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}
