import { fc, test } from '@fast-check/vitest'
import { getLocation, visit } from 'jsonc-parser'
import { describe, expect } from 'vitest'
import { placesIn } from '../../src/files/place.ts'
import { pointersAt } from '../../src/service/pointer.ts'
import { preflight, service } from './service.ts'

const KEYS = new Set(['a', 'b', '{', ','])

/** JSON with blanks and lines between, and what is left of it when some of it is gone. */
const bodies = fc
  .tuple(
    fc.jsonValue({ maxDepth: 3, stringUnit: fc.constantFrom('a', 'b', '{', ',', '\u{1F600}', '"', '\n') }),
    fc.constantFrom('', ' ', '\t', '\n'),
    fc.nat(30),
  )
  .map(([value, indent, cut]) => {
    const text = JSON.stringify(value, null, indent)
    return cut % 3 === 0 ? text.slice(0, cut) + text.slice(cut + 1) : text
  })

describe('pointers to places', () => {
  test.prop([bodies])(
    'are those that an editor has, in one pass, for every key and value up to where a text is damaged',
    (text) => {
      const offsets = startsIn(text)
      const pointers = pointersAt(Buffer.from(text), offsets.map(placesIn('', text)), KEYS)
      expect(pointers).toEqual(offsets.map((offset) => byEditor(text, offset)))
    },
  )

  test.prop([bodies, fc.array(fc.nat(200))])('name known keys alone, wherever they are asked for', (text, given) => {
    const offsets = given.filter((offset) => offset < text.length).sort((a, b) => a - b)
    const pointers = pointersAt(Buffer.from(text), offsets.map(placesIn('', text)), KEYS)
    const steps = pointers.flatMap((pointer) => pointer.split('/').slice(1))
    expect(steps.filter((step) => !/^\d+$/.test(step) && !KEYS.has(step))).toEqual([])
  })

  test('lead into nothing where a comma stands outside of every object', () => {
    const text = '"":1,"a":0}'
    const last = placesIn('', text)(text.length - 2)
    expect(pointersAt(Buffer.from(text), [last], KEYS)).toEqual([''])
  })

  test('are told in time, however many faults a body has, and no more than a hundred of them', async () => {
    const subject = await service({ level: 'silent' })
    const body = `{${Array(20_000).fill('"asOf":1').join(',')}}`
    const start = performance.now()
    const answer = await preflight(subject, body)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(answer.json().errors).toHaveLength(100)
  })
})

/** Where the keys and values of a text of JSON begin, up to the first thing that is wrong in it. */
function startsIn(text: string): readonly number[] {
  const [starts, errors]: [number[], number[]] = [[], []]
  const at = (_: unknown, offset: number) => starts.push(offset)
  const begins = (offset: number) => void starts.push(offset)
  visit(
    text,
    {
      onObjectProperty: at,
      onLiteralValue: at,
      onObjectBegin: begins,
      onArrayBegin: begins,
      onError: (_, offset) => errors.push(offset),
    },
    { disallowComments: true },
  )
  return starts.filter((offset) => offset < Math.min(...errors, text.length))
}

function byEditor(text: string, offset: number): string {
  const within = /[[{]/.test(text.charAt(offset)) ? offset : Math.min(offset + 1, text.length)
  const { path } = getLocation(text, within)
  const unknown = path.findIndex((step) => typeof step === 'string' && !KEYS.has(step))
  return (unknown === -1 ? path : path.slice(0, unknown)).map((step) => `/${step}`).join('')
}
