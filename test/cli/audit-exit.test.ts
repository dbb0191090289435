import { describe, expect, test } from 'vitest'
import { auditExit } from '../../src/cli/audit-exit.ts'
import { audit, contoso, templates } from './audit-world.ts'

const compliant = templates(await contoso())
const failing = await changed('"country": "FR", "platform"', '"country": "GB", "platform"')
const warned = await changed('it@tailspintoys.be', 'it at tailspintoys.be')
const undetermined = await changed('"country": "DE", "mpnId"', '"mpnId"')

describe('an audit ends', () => {
  test.each([
    ['0 where every rule was judged and none fails', compliant, [], 0],
    ['1 where a blocking rule fails', failing, [], 1],
    ['2 where nothing fails, but something blocking is unknown', undetermined, [], 2],
    ['0 where only a warning is to be given', warned, [], 0],
    ['1 for a warning, with --fail-on warning', warned, ['--fail-on', 'warning'], 1],
    ['2 for what is unknown, with --fail-on warning', undetermined, ['--fail-on', 'warning'], 2],
    ['1 for what is unknown, with --fail-on unknown', undetermined, ['--fail-on', 'unknown'], 1],
    ['0 whatever comes out, with --fail-on never', failing, ['--fail-on', 'never'], 0],
  ])('with %s', async (_, exports, flags, exit) => {
    expect(await audit(exports, ...flags)).toMatchObject({ exit, stderr: '' })
  })

  test.each(['blocking', 'never'] as const)(
    'with 70 where json-rules-engine disagrees, whatever else came out (--fail-on %s), and names the subject',
    async (threshold) => {
      let stderr = ''
      const disagreement = { rule: 'some-rule', subject: 'mpn:1/contact', audit: 'pass', reference: 'fail' }
      const ended = {
        summary: { accounting: { read: 1, used: 0, ignored: 0, rejected: 1 } },
        opinion: { disagreements: [disagreement] },
        outcomes: [{ severity: 'blocking', verdict: 'fail' }] as const,
        notices: [],
      }
      const write = async (text: string) => {
        stderr += text
      }
      expect(await auditExit(ended, threshold, { strict: true }, write)).toBe(70)
      expect(stderr).toContain('some-rule on mpn:1/contact is pass, by the reference fail')
    },
  )

  test('with 64 for a flag that is misspelt, or whose value is none of its own', async () => {
    for (const [flag, said] of [
      ['--scop', 'Did you mean --scope?'],
      ['--scope=evaluabel', 'Did you mean evaluable?'],
      ['--format=xlsx', 'It is one of text, json, ndjson.'],
      ['--kind=list.csv', 'It is written FILE=KIND'],
      ['--kind=list.csv=customers', '--kind names list.csv, which is not among the files'],
      ['--memory=lots', 'A size is written such as 500MB or 2GB.'],
      ['--as-of=2021-02-30', 'A day is written YYYY-MM-DD'],
    ] as const) {
      expect(await audit(compliant, flag)).toMatchObject({
        exit: 64,
        stdout: '',
        stderr: expect.stringContaining(said),
      })
    }
  })

  test('with 64 where the memory allowed is not enough', async () => {
    const ended = await audit(compliant, '--memory', '1MB')
    expect(ended).toMatchObject({ exit: 64, stderr: '--memory 1MB is too little for these files\n' })
  })
})

async function changed(before: string, after: string) {
  return templates(await contoso((text) => text.replace(before, after)))
}
