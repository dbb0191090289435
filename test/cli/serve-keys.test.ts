import { describe, expect, test } from 'vitest'
import { validateServiceKeys } from '../../src/schemas/generated/service-keys.ts'
import { keysOf } from '../../src/service/keys.ts'
import { run } from './fake-io.ts'

describe('serve --new-key', () => {
  test.each([
    [[], ['check', 'read']],
    [['--scopes', 'audit'], ['audit']],
    [
      ['--scopes', 'check,audit,read'],
      ['check', 'audit', 'read'],
    ],
  ])('%j makes a key that may %j, and shows it beside its entry, not in it', async (flags, scopes) => {
    const { exit, stdout, stderr } = await run(['serve', '--new-key', 'portal', ...flags])
    expect(exit).toBe(0)
    const [key = ''] = /pp_\S{43}/.exec(stderr) ?? []
    const keys = validateServiceKeys({ keys: [JSON.parse(stdout)] })
    expect('value' in keys && keysOf(keys.value).holderOf(key)).toEqual({ name: 'portal', scopes: new Set(scopes) })
    expect(stdout).not.toContain(key)
  })

  test.each(['Portal', '', 'jean@contoso.fr', 'x'.repeat(41)])('takes no name such as "%s"', async (name) => {
    expect(await run(['serve', '--new-key', name])).toMatchObject({ exit: 64, stdout: '' })
  })
})
