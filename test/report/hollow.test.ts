import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { hollow, type Solid, whole } from '../../src/report/page/hollow.ts'
import { HOSTILE, worlds } from '../run/run-world.ts'

describe('a finding taken apart', () => {
  test.prop([worlds(HOSTILE), HOSTILE])(
    'is whole again when it is put together, whatever its texts are',
    (world, text) => {
      for (const finding of world.findings) {
        const waiver = { rule: 'a', subject: text, reason: text, author: 'a', approver: 'b', until: '2021-03-15' }
        for (const one of [finding, { ...finding, waiver }]) {
          const { law, form, own } = hollow(one)
          const left = [...own]
          const next = (): Solid => left.shift() ?? ''
          expect(whole(JSON.parse(law), JSON.parse(form), one.subject.reseller, next)).toEqual(one)
          expect(left).toEqual([])
        }
      }
    },
  )

  test.prop([worlds(HOSTILE), fc.string(), fc.integer({ min: 1 })])(
    'has the form of every finding that differs only in its key, its values and its lines',
    (world, value, line) => {
      for (const finding of world.findings) {
        const [seen] = finding.seen
        if (seen?.at === undefined) continue
        const other = { ...finding, seen: [{ ...seen, value, at: { ...seen.at, line } }] }
        expect(hollow(other).form).toBe(hollow(finding).form)
        expect(hollow(other).law).toBe(hollow(finding).law)
      }
    },
  )
})
