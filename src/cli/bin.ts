#!/usr/bin/env node
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { StopSignal } from './io.ts'
import { main } from './main.ts'
import { parentOf } from './parent.ts'
import { writerTo } from './writer.ts'

const { argv, env, stdin, stdout, stderr } = process

process.exitCode = await main(argv.slice(2), {
  stdin,
  stdout: writerTo(stdout),
  stderr: writerTo(stderr),
  now: () => new Date().toISOString().slice(0, 10),
  moment: () => new Date().toISOString(),
  clock: () => performance.now(),
  onStop,
  parent: parentOf(process, () => performance.now()),
  terminal: {
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: stdout.isTTY === true ? stdout.columns : undefined,
    overwrites: stderr.isTTY === true && env.TERM !== 'dumb',
  },
  readFile: (path) => readFile(path),
  openFile: (path) => createReadStream(path, { highWaterMark: 1 << 18 }),
})

/**
 * Whoever asks twice is not kept waiting: the second signal ends the process as it would any other. A program of ours
 * that started this one and is gone wants no more of it either.
 */
function onStop(told: (signal: StopSignal) => void): () => void {
  const [interrupted, terminated] = [() => told('SIGINT'), () => told('SIGTERM')]
  process.once('SIGINT', interrupted).once('SIGTERM', terminated).once('disconnect', terminated)
  // Whoever listens for the end of the channel keeps the process alive by it.
  process.channel?.unref()
  if (process.send !== undefined && !process.connected) terminated()
  return () => {
    process.off('SIGINT', interrupted).off('SIGTERM', terminated).off('disconnect', terminated)
  }
}
