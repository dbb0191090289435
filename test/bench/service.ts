import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import autocannon from 'autocannon'
import { differentBodies } from './bodies.ts'

// A program: how many requests a second the service judges, next to a bare route that takes the same body and sends the
// same bytes with the same logger, and next to one that judges by json-rules-engine. Medians of five interleaved rounds
// of 20 connections; only ratios count. Then the same with one connection: the service without load, of which the 99th
// percentile counts. Each connection sends 200 different bodies in turn. `npm run compile` comes before.

const BODIES = differentBodies()
const [BODY = ''] = BODIES
const ROUNDS = 5
const SECONDS = 3

const children: ChildProcess[] = []

async function urlOf(file: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  children.push(child)
  let text = ''
  for await (const part of child.stderr) {
    text += String(part)
    const url = /http:\/\/[\d.:]+/.exec(text)?.[0]
    if (url !== undefined) return url
  }
  throw new Error(text)
}

/** Requests a second at `connections` connections, and the milliseconds within which 99 of 100 were answered. */
async function round(url: string, connections: number): Promise<{ readonly rate: number; readonly p99: number }> {
  // Its own percentiles are whole milliseconds.
  const times: number[] = []
  const { requests, non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: `${url}/v1/preflight`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        requests: BODIES.map((body) => ({ body })),
        connections,
        duration: SECONDS,
      },
      (error: Error | null, result) => (error === null ? resolve(result) : reject(error)),
    )
    run.on('response', (_client, _status, _bytes, time) => times.push(time))
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} errors`)
  return { rate: requests.average, p99: times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

try {
  const service = await urlOf('dist/cli/bin.js', 'serve', '--port', '0', '--rate-limit', '0')
  const answer = await fetch(`${service}/v1/preflight`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: BODY,
  })
  const bare = await urlOf('test/bench/service-rivals.mjs', 'bare', await answer.text())
  const reference = await urlOf('test/bench/service-rivals.mjs', 'reference')
  const rates = { service: numbers(), bare: numbers(), reference: numbers() }
  for (let i = 0; i < ROUNDS; i++) {
    rates.bare.push((await round(bare, 20)).rate)
    rates.service.push((await round(service, 20)).rate)
    rates.reference.push((await round(reference, 20)).rate)
  }
  const waits = { service: numbers(), bare: numbers() }
  for (let i = 0; i < ROUNDS; i++) {
    waits.bare.push((await round(bare, 1)).p99)
    waits.service.push((await round(service, 1)).p99)
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  console.log(
    `Node ${process.version}, commit ${commit}, ${BODIES.length} bodies of about ${BODY.length} bytes, medians of ${ROUNDS} rounds:`,
  )
  console.log(
    `requests/s: service ${median(rates.service)}, bare ${median(rates.bare)}, reference ${median(rates.reference)}`,
  )
  report('service / bare', ratios(rates.service, rates.bare), 0.6)
  report('service / json-rules-engine', ratios(rates.service, rates.reference), 7)
  console.log(`unloaded p99, ms: service ${median(waits.service).toFixed(3)}, bare ${median(waits.bare).toFixed(3)}`)
  report('bare p99 / service p99', ratios(waits.bare, waits.service), 1 / 1.5)
} finally {
  for (const child of children) child.kill()
}

function ratios(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((rate, i) => rate / (theirs[i] ?? Number.NaN)))
}

function report(what: string, measured: number, least: number): void {
  const kept = measured >= least
  console.log(`${what}: ${measured.toFixed(3)} (at least ${least.toFixed(2)}: ${kept ? 'kept' : 'NOT KEPT'})`)
  if (!kept) process.exitCode = 1
}

function numbers(): number[] {
  return []
}
