import { generateKeyPairSync, verify } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateRunSeal } from '../../src/schemas/generated/run-seal.ts'
import { validateRunVerification } from '../../src/schemas/generated/run-verification.ts'
import { auditIn, contoso, folderOf, templates } from './audit-world.ts'
import { run } from './fake-io.ts'

const ours = generateKeyPairSync('ed25519')
const theirs = generateKeyPairSync('ed25519')
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const secret = ours.privateKey.export({ format: 'pem', type: 'pkcs8' })
const pem = ({ publicKey }: typeof ours) => publicKey.export({ format: 'pem', type: 'spki' })
const files = { 'key.pem': secret, 'public.pem': pem(ours), 'theirs.pem': pem(theirs) }

describe('a run sealed by audit --sign', () => {
  test('is whole until a file of it is changed, taken away or added; each is named', async () => {
    const folder = await folderOf(templates(await contoso()))
    const flags = [folder, '--quiet', '--gate', 'mpn-link', '--sign', 'key.pem']
    expect(await auditIn(folder, flags, { files })).toMatchObject({ exit: 0, stderr: '' })
    const out = `${folder}.run`
    const asked = async (...words: readonly string[]) => {
      const { exit, stdout, stderr } = await run(['verify', out, '--key', 'public.pem', ...words], { files })
      return { exit, stdout: stdout.replaceAll(out, '{run}'), stderr }
    }
    const key = expect.stringMatching(/^[0-9a-f]{64}$/)
    const whole = await asked('--format', 'json')
    expect(validateRunVerification(JSON.parse(whole.stdout))).toHaveProperty('value')
    expect(JSON.parse(whole.stdout)).toEqual({ run: '{run}', whole: true, key, files: 8, problems: [] })
    expect(await asked()).toMatchObject({ exit: 0, stdout: expect.stringContaining('{run}: whole: 8 files') })

    const seal = await readFile(join(out, 'seal.json'))
    expect(validateRunSeal(JSON.parse(seal.toString()))).toHaveProperty('value')
    expect(verify(null, seal, ours.publicKey, await readFile(join(out, 'seal.sig')))).toBe(true)
    expect(seal.toString()).not.toContain(secret.slice(40, 80))

    const tally = join(out, 'tally.json')
    const text = await readFile(tally, 'utf8')
    await writeFile(tally, text.replace('"open": 1', '"open": 2'))
    await rm(join(out, 'rejects.csv'))
    await writeFile(join(out, 'note.txt'), 'mine')
    expect(await asked('--lang', 'fr')).toEqual({
      exit: 4,
      stdout:
        '{run}: altéré\u00a0: 3 problèmes\n  rejects.csv: scellé, et absent aujourd’hui\n' +
        '  tally.json: modifié depuis le scellement\n  note.txt: ajouté depuis le scellement\n',
      stderr: '',
    })
    expect(await run(['verify', out, '--key', 'theirs.pem'], { files })).toMatchObject({
      exit: 4,
      stdout: expect.stringContaining('seal.json: sealed with another key, or changed since'),
    })
  })

  test('is not made with a key that is none: nothing is audited, and nothing of the key is told', async () => {
    const folder = await folderOf(templates(await contoso()))
    const password = { cipher: 'aes-256-cbc', passphrase: 'x', format: 'pem', type: 'pkcs8' } as const
    const wrong = {
      'rsa.pem': rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }),
      'locked.pem': ours.privateKey.export(password),
      'public.pem': pem(ours),
      'empty.pem': '',
    }
    for (const name of Object.keys(wrong)) {
      const ended = await auditIn(folder, [folder, '--sign', name], { files: wrong })
      expect(ended).toMatchObject({
        exit: 4,
        stdout: '',
        stderr: expect.stringMatching(`^${name}: no private Ed25519 key in PEM`),
      })
      await expect(ended.file('manifest.json')).rejects.toThrow('ENOENT')
    }
  })

  test('a run without a seal, and what is no folder, are told apart', async () => {
    expect(await run(['verify', 'test', '--key', 'public.pem'], { files })).toMatchObject({
      exit: 4,
      stdout: expect.stringContaining('seal.json: the run has no seal: audit --sign makes one'),
    })
    expect(await run(['verify', 'nowhere', '--key', 'public.pem'], { files })).toEqual({
      exit: 3,
      stdout: '',
      stderr: 'nowhere: there is no such folder\n',
    })
  })
})
