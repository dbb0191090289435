import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

test('no file is longer than 350 lines', async () => {
  const lengths = [...(await linesOf('src')), ...(await linesOf('test'))]
  expect(lengths.filter(({ lines }) => lines > 350)).toEqual([])
})

test('most files of src are read in one screen or two', async () => {
  const lengths = (await linesOf('src')).map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(200)
})

async function linesOf(folder: string): Promise<{ path: string; lines: number }[]> {
  const paths = await readdir(join(ROOT, folder), { recursive: true })
  const ours = paths.filter((path) => path.endsWith('.ts') && !path.includes('generated'))
  return Promise.all(
    ours.map(async (path) => ({
      path: join(folder, path),
      lines: (await readFile(join(ROOT, folder, path), 'utf8')).split('\n').length - 1,
    })),
  )
}
