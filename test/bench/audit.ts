import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Database } from '../../src/database/database.ts'
import { ratio } from './ratio.ts'
import { failingLines, writeWideList } from './wide-list.ts'

// A program: what a whole audit costs, from the start of the process to the run on disk, next to the database's own count
// of the list's records, and what it costs where every row fails next to where none does. Its argument is the number of
// resellers. `npm run compile` comes before.

const ROWS = Number(process.argv[2] ?? 20_000)
const PAIRS = 5
const BIN = 'dist/cli/bin.js'
const MAPPING = 'datasets/demo/mapping.json'

const folder = mkdtempSync(join(tmpdir(), 'audits-'))
const at = (name: string) => join(folder, name)
const failing = failingLines(await auditedLines())
const sizes = writeWideList(at('all.csv'), ROWS, () => true)
writeWideList(at('failing.csv'), ROWS, (line) => failing.has(line))
writeWideList(at('sound.csv'), ROWS, (line) => !failing.has(line))
const database = await Database.open({ threads: 2, spillTo: folder, folders: [folder] })
try {
  console.log(`auditing ${ROWS} resellers, ${sizes.columns} columns, ${(sizes.bytes / 1e6).toFixed(1)} MB`)
  const count = () => database.rows(`SELECT count(*) FROM read_csv('${at('all.csv')}', all_varchar = true)`)
  for (const [asOf, most] of [
    ['2021-03-15', 3.3],
    ['2026-11-23', 5],
  ] as const) {
    const measured = await ratio(() => audit(at('all.csv'), asOf), count, PAIRS)
    report(`audit as of ${asOf} / count(*)`, measured, most)
  }
  const [bad, good] = [() => audit(at('failing.csv'), '2021-03-15'), () => audit(at('sound.csv'), '2021-03-15')]
  report('audit where every row fails / where none does', await ratio(bad, good, PAIRS), 2)
  const start = await ratio(check, () => execFileSync(process.execPath, ['-e', '0']), PAIRS)
  report('check of one account / node -e 0', start, 2)
} finally {
  database.close()
  rmSync(folder, { recursive: true })
}

/** The findings on the demo's list of resellers, one JSON text each. */
async function auditedLines(): Promise<readonly string[]> {
  audit('datasets/demo/exports/resellers.csv', '2021-03-15')
  const told = execFileSync(process.execPath, [BIN, 'report', at('run'), '--format', 'ndjson'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  return told.trimEnd().split('\n')
}

function audit(list: string, asOf: string): void {
  const options = ['--mapping', MAPPING, '--as-of', asOf, '--replace', '--quiet', '--fail-on', 'never']
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'audit', list, ...options, '--out', at('run')])
  if (status !== 0) throw new Error(String(stderr))
}

function check(): void {
  execFileSync(process.execPath, [BIN, 'check', 'datasets/examples/contoso.json'])
}

function report(what: string, measured: number, most: number): void {
  const kept = measured <= most
  console.log(`${what}: ${measured.toFixed(2)} (at most ${most}: ${kept ? 'kept' : 'NOT KEPT'})`)
  if (!kept) process.exitCode = 1
}
