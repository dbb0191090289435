import { expect, test } from 'vitest'
import { contoso, folderOf, templates } from './audit-world.ts'
import { run, type World } from './fake-io.ts'

const OVER = '\r\u001b[K'

test('on a terminal a bar with phase, rows, rate and time left is written over, and gone at the end', async () => {
  const { exit, stderr } = await audited([], { overwrites: true, clock: ticking(150) })
  expect(exit).toBe(0)
  const shown = stderr.split(OVER)
  expect(shown[0]).toBe('')
  expect(shown.at(-1)).toBe('')
  expect(stderr).not.toContain('\n')
  for (const phase of ['reading', 'judging', 'second opinion']) expect(stderr).toContain(phase)
  expect(stderr).toMatch(/\[#+-+\] reading {3}\d+ % {3}\d+ rows {3}\d+ rows\/s {3}\d+ s left/)
})

test('elsewhere it is a line every few seconds, and none of a short audit', async () => {
  const long = await audited([], { clock: ticking(2_000) })
  const lines = long.stderr.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.filter((line) => !/^(reading|judging|second opinion|writing findings)/.test(line))).toEqual([])
  expect((await audited([], { clock: ticking(1) })).stderr).toBe('')
})

test('with --quiet there is nothing', async () => {
  expect(await audited(['--quiet'], { overwrites: true, clock: ticking(2_000) })).toMatchObject({
    stdout: '',
    stderr: '',
  })
})

/** A clock on which so many milliseconds pass from one look to the next. */
function ticking(step: number): () => number {
  let now = 0
  return () => {
    now += step
    return now
  }
}

async function audited(flags: readonly string[], world: World) {
  const folder = await folderOf(templates(await contoso()))
  return run(['audit', folder, ...flags, '--as-of', '2021-03-15', '--out', `${folder}.run`], world)
}
