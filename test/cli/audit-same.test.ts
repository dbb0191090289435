import { describe, expect, test } from 'vitest'
import { type Audited, auditIn, demo, folderOf, said } from './audit-world.ts'

const damaged = await demo('resellers.csv', 'resellers-americas.csv', 'MPASignedStatus.csv')
const list = `${damaged['resellers.csv']}only,three,cells\n`
const EXPORTS = { ...damaged, 'resellers.csv': list }

describe('the same exports', () => {
  test('give the same run byte for byte, but for how long it took', async () => {
    const folder = await folderOf(EXPORTS)
    const [first, second] = [
      await filesOf(await auditIn(folder, [folder])),
      await filesOf(await auditIn(folder, [folder, '--replace'])),
    ]
    expect(first['rejects.csv']).toContain('only,three,cells')
    expect(second).toEqual(first)
  })

  test('in another order of records, and named in another order, give the same findings and counts', async () => {
    const folder = await folderOf(EXPORTS)
    const other = await folderOf(
      Object.fromEntries(Object.entries(EXPORTS).map(([name, text]) => [name, upsideDown(text)])),
    )
    const plain = await auditIn(folder, [folder, '--format', 'json'])
    const names = Object.keys(EXPORTS)
      .sort()
      .reverse()
      .map((name) => `${other}/${name}`)
    const turned = await auditIn(other, [...names, '--format', 'json'])
    expect(await said(turned)).toEqual(await said(plain))
    expect(await turned.file('resellers.csv')).toBe(await plain.file('resellers.csv'))
    const counts = ({ stdout }: Audited) => ({ ...JSON.parse(stdout), inputs: [], durationMs: 0 })
    expect(counts(turned)).toEqual(counts(plain))
  })
})
async function filesOf(ended: Audited) {
  const names = ['findings.ndjson', 'resellers.csv', 'rejects.csv', 'tally.json'] as const
  const texts = await Promise.all(names.map(async (name) => [name, await ended.file(name)] as const))
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/"durationMs": \d+/, '')]))
}

/** The records of a file last to first, below its header; these files have one record a line. */
function upsideDown(text: string): string {
  const [header, ...records] = text.trimEnd().split('\n')
  return [header, ...records.reverse(), ''].join('\n')
}
