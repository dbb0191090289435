import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { preflightLines } from './preflight-lines.ts'
import { SAMPLE } from './sample.ts'

const run = promisify(execFile)

// In a process of its own, because Node and the database read both once, when they start. The zones are the first and
// the last of the world to begin a day; in Turkish `I` is not the capital of `i`.
test.each([
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', locale: 'tr-TR' },
  { TZ: 'Pacific/Niue', LC_ALL: 'C', LANG: 'C', locale: 'en-US' },
])(
  'an audit under $TZ and $LANG says what a pre-flight says here',
  async ({ locale, ...surroundings }) => {
    const program = fileURLToPath(new URL('audit-sample.ts', import.meta.url))
    const { stdout } = await run(process.execPath, ['--import', 'tsx', program], {
      env: { ...process.env, ...surroundings },
      maxBuffer: 2 ** 26,
    })
    const said: unknown = JSON.parse(stdout)
    expect(said).toEqual({
      // What the process saw of its surroundings: proof that they did change.
      zone: surroundings.TZ,
      locale,
      lines: SAMPLE.map((state) => preflightLines(rowsOfState(state), BOOK, CIRCUMSTANCES)),
    })
  },
  600_000,
)
