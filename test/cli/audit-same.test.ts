import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Audited, auditIn, demo, folderOf, said } from './audit-world.ts'

const damaged = await demo('resellers.csv', 'resellers-americas.csv', 'MPASignedStatus.csv')
const REJECTED = 'only,three,cells'
const list = `${damaged['resellers.csv']}${REJECTED}\n`
const EXPORTS = { ...damaged, 'resellers.csv': list }

describe('the same exports', () => {
  test('give the same run byte for byte, but for how long it took, also with little memory', async () => {
    const folder = await folderOf(EXPORTS)
    const [first, second] = [
      await filesOf(await auditIn(folder, [folder])),
      await filesOf(await auditIn(folder, [folder, '--replace', '--memory', '500MB'])),
    ]
    expect(first['rejects.csv']).toContain(REJECTED)
    expect(second).toEqual(first)
  })

  test('in another order of records, and named in another order, give the same findings and counts', async () => {
    const folder = await folderOf(EXPORTS)
    const plain = await auditIn(folder, [folder, '--format', 'json'])
    const kept = knownByPlace(await said(plain))
    const turnedOver = Object.entries(EXPORTS).map(([name, text]) => [name, upsideDown(text, kept(name))])
    const other = await folderOf(Object.fromEntries(turnedOver))
    const names = Object.keys(EXPORTS)
      .sort()
      .reverse()
      .map((name) => `${other}/${name}`)
    const turned = await auditIn(other, [...names, '--format', 'json'])
    expect(await said(turned)).toEqual(await said(plain))
    expect(await turned.file('resellers.csv')).toBe(await plain.file('resellers.csv'))
    const counts = ({ stdout }: Audited) => ({
      ...JSON.parse(stdout, (name, value) => (name === 'at' ? value.file : value)),
      inputs: [],
      durationMs: 0,
    })
    expect(counts(turned)).toEqual(counts(plain))
  })
})

/** A character for each byte. */
async function filesOf({ out }: Audited) {
  const names = ['findings.parquet', 'rules.json', 'resellers.csv', 'rejects.csv', 'tally.json'] as const
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'latin1')] as const))
  return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/"durationMs": \d+/, '')]))
}

/** Which records of a file, counted from 1, name no reseller, so that only their place says which they are. */
function knownByPlace(findings: readonly string[]): (name: string) => ReadonlySet<number> {
  const places = findings.flatMap(
    (finding) => /^record:\{in\}\/([^:]+):(\d+)/.exec(finding)?.slice(1, 3).join(':') ?? [],
  )
  return (name) => new Set(places.flatMap((place) => (place.startsWith(`${name}:`) ? Number(place.split(':')[1]) : [])))
}

/** The records of a file last to first, below its header, but for these and the rejected; each is on one line. */
function upsideDown(text: string, kept: ReadonlySet<number>): string {
  const [header = '', ...records] = text.trimEnd().split('\n')
  const isKept = (i: number) => kept.has(i + 1) || records[i] === REJECTED
  const others = records.filter((_, i) => !isKept(i))
  const turned = records.map((record, i) => (isKept(i) ? record : (others.pop() ?? '')))
  return [header, ...turned, ''].join('\n')
}
