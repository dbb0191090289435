import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './fake-io.ts'

const README = readFileSync('README.md', 'utf8')
const SHOWN = /^\$ npx partner-preflight (check .*)\n([\s\S]*?)^```/gm

test('the README shows what check really prints', async () => {
  const shown = [...README.matchAll(SHOWN)]
  expect(shown.length).toBeGreaterThan(0)
  for (const [, command = '', output] of shown) expect((await run(command.split(' '))).stdout).toBe(output)
})
