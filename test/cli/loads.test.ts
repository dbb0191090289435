import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { withRun } from '../run/run-world.ts'

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))

/** Says when the process ends whether it has loaded the database. */
const WATCH = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const loaded = process.report.getReport().sharedObjects.some((path) => path.includes('duckdb'))
    process.stderr.write(loaded ? '\\nwith the database' : '\\nwithout the database')
  })`)}`

const NO_RUN = { findings: [], resellers: [], rejects: [] }

test('the database is loaded only by what reads exports or findings: it is large', () =>
  withRun(NO_RUN, async (folder) => {
    const key = join(folder, 'key.pem')
    await writeFile(key, generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }))
    for (const words of [
      ['check', 'datasets/examples/contoso.json'],
      ['audit', '--help'],
      ['verify', folder, '--key', key],
      ['rules', 'list'],
    ]) {
      expect([words[0], await toldBy(words)]).toEqual([words[0], 'without the database'])
    }
    expect(await toldBy(['report', folder, '--format', 'ndjson'])).toBe('with the database')
  }))

function toldBy(words: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    const child = execFile(process.execPath, ['--import', 'tsx', '--import', WATCH, BIN, ...words], (_, __, stderr) => {
      done(stderr.split('\n').at(-1))
    })
    onTestFinished(() => {
      child.kill()
    })
  })
}
