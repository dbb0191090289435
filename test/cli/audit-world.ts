import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { onTestFinished } from 'vitest'
import { type Finding, validateFinding } from '../../src/schemas/generated/finding.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { templatesOf } from '../laws/loaded-templates.ts'
import { ndjsonIn } from '../run/kept-findings.ts'
import { type Ended, run, type World } from './fake-io.ts'

/** Exports by the names of their files. */
export type Exports = Readonly<Record<string, string | Uint8Array>>

/** An audit that has ended, and the files of its run. */
export interface Audited extends Ended {
  readonly file: (name: string) => Promise<string>
  /** Its findings as the contract prints them, one a line. */
  readonly ndjson: () => Promise<string>
  /** The folder of the run. */
  readonly out: string
}

/** Accounts as our own templates, one file a table. */
export function templates(...states: readonly object[]): Readonly<Record<string, string>> {
  const tables = [...templatesOf(states.map(rowsOfState))]
  return Object.fromEntries(tables.map(([table, rows]) => [`${table}.csv`, stringify([...rows])]))
}

/** Audits exports that lie together in a folder, as of a day of the samples; other flags may be added. */
export async function audit(exports: Exports, ...flags: readonly string[]): Promise<Audited> {
  const folder = await folderOf(exports)
  return auditIn(folder, [folder, ...flags])
}

/** Audits what the words name, and gives the run that is then in the folder; it is `{run}` in what was printed. */
export async function auditIn(folder: string, words: readonly string[], world: World = {}): Promise<Audited> {
  const out = `${folder}.run`
  const { exit, stdout, stderr } = await run(['audit', ...words, '--as-of', '2021-03-15', '--out', out], world)
  const masked = (text: string) => text.replaceAll(out, '{run}').replaceAll(folder, '{in}')
  return {
    exit,
    stdout: masked(stdout),
    stderr: masked(stderr),
    file: async (name) => masked(await readFile(join(out, name), 'utf8')),
    ndjson: async () => masked(await ndjsonIn(out)),
    out,
  }
}

/** The findings of a run; each must have the shape of its schema. */
export async function findings(audited: Audited): Promise<readonly Finding[]> {
  const lines = (await audited.ndjson()).trimEnd().split('\n')
  return lines.map((line) => {
    const result = validateFinding(JSON.parse(line))
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    return result.value
  })
}

/** What a run says, without the places it says it of: subject, rule, verdict, and the values seen. */
export async function said(audited: Audited): Promise<readonly string[]> {
  const found = await findings(audited)
  return found.map(({ subject, rule, verdict, cause, seen }) => {
    const values = seen.map((fact) => `${fact.fact}=${fact.value ?? fact.cause}`)
    return [subject.key, rule, verdict, cause, ...values].join(' ')
  })
}

/** A folder of these files, in a folder of its own that goes when the test is over. */
export async function folderOf(files: Exports): Promise<string> {
  const world = await mkdtemp(join(tmpdir(), 'preflight-'))
  onTestFinished(() => rm(world, { recursive: true }))
  const folder = join(world, 'in')
  await mkdir(folder)
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

/** The exports of the demo; a name must be theirs. */
export async function demo(...names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const all = names.length === 0 ? await readdir(DEMO) : names
  return Object.fromEntries(
    await Promise.all(all.map(async (name) => [name, await readFile(join(DEMO, name), 'utf8')] as const)),
  )
}

export const DEMO = 'datasets/demo/exports'

/** An example account, with some of its values replaced. */
export async function contoso(change: (text: string) => string = (text) => text): Promise<object> {
  const state: unknown = JSON.parse(change(await readFile('datasets/examples/contoso.json', 'utf8')))
  if (typeof state !== 'object' || state === null) throw new Error('an account state is an object')
  return state
}
