import { execFile } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { contoso, demo, folderOf, templates } from './audit-world.ts'

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))
const HERE = process.execPath
const PROGRAM = ['--import', 'tsx', BIN, 'audit']

// In processes of their own, because Node and the database read both once, when they start. The zones are the first and
// the last of the world to begin a day; in Turkish `I` is not the capital of `i`, and in German a comma is a point.
test('time zone and language of the machine change nothing of a run', async () => {
  const folder = await folderOf(await demo('resellers-americas.csv'))
  const runs = await Promise.all(
    [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'Pacific/Niue', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    ].map(async (surroundings) => {
      const out = `${folder}.${surroundings.LANG}`
      const flags = ['--as-of', '2021-03-15', '--out', out]
      const { exit, stdout } = await ended(HERE, [...PROGRAM, folder, ...flags], surroundings)
      return { exit, stdout: stdout.replaceAll(out, 'run').replace(/\d+\.\d s$/m, ''), files: await filesIn(out) }
    }),
  )
  expect(runs[0]).toMatchObject({
    exit: 1,
    files: { 'rules.json': expect.stringContaining('mpn-csp-same-country') },
  })
  expect(runs[1]).toEqual(runs[0])
  expect(runs[2]).toEqual(runs[0])
})

test('a run that cannot be written to its end is told with 74, and leaves nothing behind', async () => {
  const folder = await folderOf(templates(await contoso((text) => text.replaceAll('"FR"', '"GB"'))))
  // The system lets no file grow beyond so many kilobytes: less than the findings need.
  const limited = 'ulimit -f 8; trap "" XFSZ; exec "$@"'
  const { exit, stdout, stderr } = await ended('bash', [
    '-c',
    limited,
    'bash',
    HERE,
    ...PROGRAM,
    folder,
    '--quiet',
    '--out',
    `${folder}.run`,
  ])
  expect({ exit, stdout, stderr }).toEqual({
    exit: 74,
    stdout: '',
    stderr: expect.stringMatching(/^\S+: the file would be larger/),
  })
  expect(await readdir(dirname(folder))).toEqual(['in'])
})

test('findings that the disk has no room for are told with 74 too, though the database writes them', async () => {
  const folder = await folderOf(await demo('resellers-americas.csv'))
  const into = (name: string) => [folder, '--quiet', '--as-of', '2021-03-15', '--out', `${folder}.${name}`]
  await ended(HERE, [...PROGRAM, ...into('whole')])
  const { size } = await stat(join(`${folder}.whole`, 'findings.parquet'))
  const least = Math.ceil(size / 1024)
  const end = (kilobytes: number) =>
    ended('bash', [
      '-c',
      `ulimit -f ${kilobytes}; trap "" XFSZ; exec "$@"`,
      'bash',
      HERE,
      ...PROGRAM,
      ...into('limited'),
    ])
  // With room for the findings it is the file after them that has none.
  expect(await end(least)).toMatchObject({ exit: 74, stderr: expect.stringMatching(/^rules\.json: the file/m) })
  expect(await end(least - 1)).toMatchObject({
    exit: 74,
    stdout: '',
    stderr: expect.stringContaining(`${folder}.limited: the file would be larger`),
  })
  expect((await readdir(dirname(folder))).sort()).toEqual(['in', 'in.whole'])
})

interface ProcessEnd {
  readonly exit: number | string | null | undefined
  readonly stdout: string
  readonly stderr: string
}

function ended(
  file: string,
  words: readonly string[],
  surroundings: Readonly<Record<string, string>> = {},
): Promise<ProcessEnd> {
  return new Promise((done) => {
    execFile(file, words, { env: { ...process.env, ...surroundings } }, (error, stdout, stderr) => {
      done({ exit: error === null ? 0 : error.code, stdout, stderr })
    })
  })
}

/** A character for each byte. */
async function filesIn(run: string) {
  const names = ['findings.parquet', 'rules.json', 'resellers.csv', 'rejects.csv']
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(run, name), 'latin1')])),
  )
}
