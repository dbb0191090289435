import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'

// A program: how many requests a second the service judges, next to a bare route that takes the same body and sends the
// same bytes with the same logger, and next to one that judges by json-rules-engine. Medians of five interleaved rounds
// of 20 connections; only ratios count. `npm run compile` comes before.

const BODY = JSON.stringify(JSON.parse(readFileSync('datasets/examples/contoso.json', 'utf8')))
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

async function round(url: string) {
  const { requests, non2xx, errors } = await autocannon({
    url: `${url}/v1/preflight`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: BODY,
    connections: 20,
    duration: SECONDS,
  })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} refused, ${errors} errors`)
  return requests.average
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
    rates.bare.push(await round(bare))
    rates.service.push(await round(service))
    rates.reference.push(await round(reference))
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  console.log(`Node ${process.version}, commit ${commit}, body ${BODY.length} bytes, medians of ${ROUNDS} rounds:`)
  console.log(
    `requests/s: service ${median(rates.service)}, bare ${median(rates.bare)}, reference ${median(rates.reference)}`,
  )
  report('service / bare', ratios(rates.service, rates.bare), 0.6)
  report('service / json-rules-engine', ratios(rates.service, rates.reference), 7)
} finally {
  for (const child of children) child.kill()
}

function ratios(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((rate, i) => rate / (theirs[i] ?? Number.NaN)))
}

function report(what: string, measured: number, least: number): void {
  const kept = measured >= least
  console.log(`${what}: ${measured.toFixed(3)} (at least ${least}: ${kept ? 'kept' : 'NOT KEPT'})`)
  if (!kept) process.exitCode = 1
}

function numbers(): number[] {
  return []
}
