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

test('the README and the Dockerfile start the service by options that there are', async () => {
  const [, unit = ''] = /^ExecStart=\S+ \S+bin\.js (serve .+)$/m.exec(README) ?? []
  const [, compose = ''] = /^ +command: (\[.+\])$/m.exec(README) ?? []
  const [, image = ''] = /^CMD (\[.+\])$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? []
  for (const words of [unit.split(' '), JSON.parse(compose), JSON.parse(image)]) {
    const { exit, stdout } = await run([...words, '--print-config'])
    expect([words, exit]).toEqual([words, 0])
    expect(stdout).toMatch(/^keys +\/etc\/partner-preflight\/keys\.json +--keys$/m)
  }
})
