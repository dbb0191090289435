import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { contoso, folderOf, templates } from './audit-world.ts'

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))

describe('an audit that a program of ours started', () => {
  test('tells it each phase, and says nothing of them to anybody else', async () => {
    const { child, told } = started(await exported())
    let said = ''
    child.stderr?.on('data', (part) => {
      said += part
    })
    expect(await once(child, 'close')).toEqual([1, null])
    const phases = told.map(({ phase }) => phase)
    expect([...new Set(phases)]).toEqual(['reading', 'judging', 'second-opinion', 'writing'])
    expect(said).toBe('')
  })

  test('ends with it, and leaves no run', async () => {
    const folder = await exported()
    const { child } = started(folder)
    await once(child, 'message')
    child.disconnect()
    expect(await once(child, 'exit')).toEqual([143, null])
    await expect(access(`${folder}.run`)).rejects.toThrow()
  })
})

async function exported(): Promise<string> {
  return folderOf(templates(await contoso((text) => text.replaceAll('"country": "FR"', '"country": "GB"'))))
}

function started(folder: string) {
  const words = ['audit', folder, '--as-of', '2021-03-15', '--out', `${folder}.run`, '--quiet']
  const child = spawn(process.execPath, ['--import', 'tsx', BIN, ...words], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const told: { phase: string }[] = []
  child.on('message', (message) => {
    if (typeof message === 'object' && 'phase' in message) told.push({ phase: String(message.phase) })
  })
  return { child, told }
}
