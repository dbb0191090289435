import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { problemsOf, SEAL, SIGNATURE, sealOf } from '../../src/run/seal.ts'
import { verifyRun } from '../../src/run/sealed-run.ts'
import { filesOf, withRun, worlds } from './run-world.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const other = generateKeyPairSync('ed25519')
const [WORLD = { findings: [], resellers: [], rejects: [] }] = fc.sample(
  worlds(fc.string({ maxLength: 6 })).filter(({ findings, rejects }) => findings.length > 1 && rejects.length > 0),
  { seed: 3, numRuns: 1 },
)
const FILES = await filesOf(WORLD)

function hashOf(file: string, bytes: Uint8Array) {
  return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const HASHES = FILES.map(([file, bytes]) => hashOf(file, bytes))
const SEALED = sealOf(HASHES, privateKey, '0.1.0')

/** The bytes with one bit of one of them the other way round. */
function* flipsOf(bytes: Uint8Array, bits: readonly number[]): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1) {
    for (const bit of bits) {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
      yield flipped
    }
  }
}

const BITS = [0, 1, 2, 3, 4, 5, 6, 7]

describe('a sealed run', () => {
  test('is whole while nothing is changed', () => {
    expect(problemsOf(SEALED, publicKey, HASHES)).toEqual([])
  })

  test('names the file of any one byte that is changed: every byte of the run is tried', () => {
    let tried = 0
    for (const [file, bytes] of FILES) {
      const others = HASHES.filter((one) => one.file !== file)
      for (const flipped of flipsOf(bytes, [0])) {
        const found = problemsOf(SEALED, publicKey, [...others, hashOf(file, flipped)])
        if (found.length !== 1 || found[0]?.file !== file) expect(found).toEqual([{ code: 'changed', file }])
        tried += 1
      }
    }
    expect(tried).toBe(FILES.reduce((sum, [, bytes]) => sum + bytes.length, 0))
    expect(tried).toBeGreaterThan(3_000)
  })

  test('names the seal for any one bit of it, or of its signature, that is changed', () => {
    const codes = new Set<string>()
    for (const seal of flipsOf(SEALED.seal, BITS)) {
      const found = problemsOf({ ...SEALED, seal }, publicKey, HASHES)
      if (found.length !== 1 || found[0]?.file !== SEAL) expect(found).toEqual([{ code: 'not-signed', file: SEAL }])
      codes.add(String(found[0]?.code))
    }
    for (const signature of flipsOf(SEALED.signature, BITS)) {
      expect(problemsOf({ ...SEALED, signature }, publicKey, HASHES)).toEqual([{ code: 'not-signed', file: SEAL }])
    }
    expect([...codes].sort()).toEqual(['not-signed', 'other-key'])
  })

  test('says which files are missing and which were added, by any name', () => {
    const [gone, ...rest] = HASHES
    const added = hashOf('report/extra.txt', Buffer.from(''))
    expect(problemsOf(SEALED, publicKey, [...rest, added])).toEqual([
      { code: 'missing', file: gone?.file },
      { code: 'added', file: 'report/extra.txt' },
    ])
  })

  test('without its seal or signature, or of another key, is not whole', () => {
    expect(problemsOf({ ...SEALED, seal: undefined }, publicKey, HASHES)).toEqual([{ code: 'no-seal', file: SEAL }])
    expect(problemsOf({ ...SEALED, signature: undefined }, publicKey, HASHES)).toEqual([
      { code: 'no-signature', file: SIGNATURE },
    ])
    expect(problemsOf(SEALED, other.publicKey, HASHES)).toEqual([{ code: 'other-key', file: SEAL }])
    const forged = sealOf(HASHES, other.privateKey, '0.1.0')
    expect(problemsOf({ ...SEALED, seal: forged.seal }, publicKey, HASHES)).toEqual([{ code: 'other-key', file: SEAL }])
  })

  test('signed by the right key but with a seal of no such shape, is believed in nothing', () => {
    const odd = sealOf([{ file: 'findings.parquet', bytes: 1, sha256: undefined }], privateKey, '0.1.0')
    expect(problemsOf(odd, publicKey, HASHES)).toEqual([{ code: 'not-signed', file: SEAL }])
  })

  test('on the disk: files within folders count, and a link is no file of a run', () =>
    withRun(WORLD, async (folder) => {
      expect((await readdir(folder)).sort()).toEqual(HASHES.map(({ file }) => file).sort())
      await writeFile(join(folder, SEAL), SEALED.seal)
      await writeFile(join(folder, SIGNATURE), SEALED.signature)
      expect(await verifyRun(folder, publicKey)).toEqual({ files: HASHES.length + 2, problems: [] })

      await mkdir(join(folder, 'more'))
      await writeFile(join(folder, 'more', 'x'), 'x')
      const tally = await readFile(join(folder, 'tally.json'))
      await writeFile(join(folder, 'more', 'tally.json'), tally)
      await rm(join(folder, 'tally.json'))
      await symlink(join(folder, 'more', 'tally.json'), join(folder, 'tally.json'))
      expect((await verifyRun(folder, publicKey))?.problems).toEqual([
        { code: 'changed', file: 'tally.json' },
        { code: 'added', file: 'more/tally.json' },
        { code: 'added', file: 'more/x' },
      ])
      expect(await verifyRun(join(folder, 'nowhere'), publicKey)).toBeUndefined()
    }))
})
