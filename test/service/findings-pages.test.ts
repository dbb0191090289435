import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { FindingsPages } from '../../src/service/audits/findings-pages.ts'
import { findingNumber, ndjsonIn, rulesOf, writeFindings } from '../run/kept-findings.ts'
import { briefAuditService, endOf, send } from './audit-service.ts'
import { listening, rawClient } from './client.ts'

const FINDINGS = Array.from({ length: 20_000 }, (_, n) => findingNumber(n))
const NDJSON = { accept: 'application/x-ndjson' }

/** A service with an audit that found a lot, and its findings as the command line prints them. */
async function found() {
  const subject = await briefAuditService({
    program: 'require("node:fs").mkdirSync("run")',
    limits: { patience: 2000 },
  })
  const { id } = (await send(subject, [['files', 'MPN ID\n1\n', 'list.csv']])).json()
  await endOf(subject, id)
  const run = join(subject.dataDir, 'audits', id, 'run')
  await writeFindings(run, FINDINGS, rulesOf(FINDINGS))
  const path = `/v1/audits/${id}/findings`
  const ask = (query = '') => subject.app.inject({ url: `${path}${query}`, headers: NDJSON })
  return { subject, path, ask, ndjson: await ndjsonIn(run) }
}

describe('many findings', () => {
  test('are told all at once, however many pages they are read in, also from a row on and by a filter', async () => {
    const { ask, ndjson } = await found()
    expect((await ask()).body).toBe(ndjson)
    const lines = ndjson.split(/(?<=\n)/)
    const cursor = Buffer.from('after 999').toString('base64url')
    expect((await ask(`?cursor=${cursor}`)).body).toBe(lines.slice(999).join(''))
    const fails = lines.filter((line) => line.includes('"verdict":"fail"'))
    expect(fails.length).toBeGreaterThan(2000)
    expect((await ask('?verdict=fail')).body).toBe(fails.join(''))
  })

  test('are told to no more than eight at a time for a key', async () => {
    const pages = new FindingsPages()
    const places = Array.from({ length: 8 }, () => pages.enter('ann'))
    expect([places.includes(undefined), pages.enter('ann')]).toEqual([false, undefined])
    expect(pages.enter('bob')).toBeDefined()
    places[0]?.left()
    expect(pages.enter('ann')).toBeDefined()
  })

  test('are not told once more while eight do not read theirs', async () => {
    const { subject, path, ask } = await found()
    const { port } = await listening(subject)
    const deaf = Array.from({ length: 8 }, () =>
      rawClient(port, `GET ${path} HTTP/1.1\r\nhost: x\r\naccept: ${NDJSON.accept}\r\n\r\n`),
    )
    for (const { socket } of deaf) socket.pause()
    await pause(500)
    const refused = await ask()
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  })
})
