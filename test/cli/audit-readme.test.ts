import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const [, shown = ''] = /^\$ npm run demo\n([\s\S]*?)^```/m.exec(readFileSync('README.md', 'utf8')) ?? []
// That this is what an audit of the demo prints is tested where it lies.
const printed = readFileSync('test/scenarios/audit-demo.en.txt', 'utf8').replace('{run}', 'run/demo')

test('the README shows what the demo really prints, but for lines left out where it says so', () => {
  const parts = timeless(shown).split(/^ *…\n/m)
  expect(parts.length).toBeGreaterThan(1)
  expect(timeless(printed)).toMatch(new RegExp(`^${parts.map(literally).join('(?:.+\n)+')}$`))
})

function timeless(text: string): string {
  return text.replace(/\d+\.\d s$/m, '')
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
