import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hashOfKey } from '../../src/service/keys.ts'
import { folderOf } from '../cli/audit-world.ts'
import { served } from './served.ts'

function keysFile(revoked: boolean): string {
  return JSON.stringify({ keys: [{ name: 'portal', sha256: hashOfKey('portal'), scopes: ['read'], revoked }] })
}

test('a key is revoked by SIGHUP, without a restart; a file that is wrong changes nothing', async () => {
  const folder = await folderOf({ 'keys.json': keysFile(false) })
  const path = join(folder, 'keys.json')
  const { url, child, log } = await served(['--keys', path])
  const status = async () => (await fetch(`${url}/v1/rules`, { headers: { authorization: 'Bearer portal' } })).status
  expect(await status()).toBe(200)
  await writeFile(path, '{')
  child.kill('SIGHUP')
  await expect.poll(log).toContain('keys.json:1:2')
  expect(await status()).toBe(200)
  await writeFile(path, keysFile(true))
  child.kill('SIGHUP')
  await expect.poll(status).toBe(401)
})
