import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { run } from '../cli/fake-io.ts'
import { contentOf, parseScenario, rewritten } from './scenario.ts'

const FOLDER = new URL('./', import.meta.url)
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.scenario'))

describe('what the user sees', () => {
  test.each(names.sort())('%s', async (name) => {
    const place = new URL(name, FOLDER)
    const text = readFileSync(place, 'utf8')
    const scenario = parseScenario(text)
    const files = scenario.files.map((file) => {
      const original = file.from === undefined ? undefined : readFileSync(file.from, 'utf8')
      return [file.name, contentOf(file, original)] as const
    })
    const stdin = scenario.stdin === undefined ? {} : { stdin: scenario.stdin }

    const seen = await run(scenario.command, { files: Object.fromEntries(files), ...stdin })

    // UPDATE_SCENARIOS=1 writes down what is seen now, to be read before it is committed.
    if (process.env.UPDATE_SCENARIOS !== undefined) writeFileSync(place, rewritten(text, seen))
    else expect(seen).toEqual({ exit: scenario.exit, stdout: scenario.stdout ?? '', stderr: scenario.stderr })
  })
})
