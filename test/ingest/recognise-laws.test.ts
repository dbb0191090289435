import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { fold } from '../../src/domain/fold.ts'
import { recognise } from '../../src/ingest/recognise.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'
import { HEADERS } from './headers.ts'

const kinds = [...shippedKinds, ...templateKinds()]
const known = new Set(
  kinds.flatMap(({ columns, ignored }) => [...columns.flatMap((c) => c.headers), ...ignored]).map(fold),
)
const documented = fc.constantFrom(...HEADERS)
const stranger = fc.string({ unit: 'grapheme' }).filter((text) => !known.has(fold(text)))

test.prop([documented.chain((one) => fc.tuple(fc.constant(one), shuffled(one.header)))])(
  'the order of the columns changes nothing',
  ([{ kind, header }, order]) => {
    expect(recognise(order, kinds)).toMatchObject({ kind: { id: kind } })
    expect(fieldsOf(order)).toEqual(fieldsOf(header))
  },
)

test.prop([documented, fc.array(fc.tuple(stranger, fc.nat()))])(
  'columns that nobody knows are ignored, each at its place, even if they are called alike',
  ({ kind, header }, strangers) => {
    const wider = strangers.reduce((all, [text, at]) => all.toSpliced(at % (all.length + 1), 0, text), header)
    const result = recognise(wider, kinds)
    expect(result).toMatchObject({ kind: { id: kind } })
    expect(fieldsOf(wider)).toEqual(fieldsOf(header))
    expect('ignored' in result && result.ignored.filter((one) => !one.known)).toHaveLength(strangers.length)
  },
)

test.prop([documented, fc.func(fc.boolean())])('case, accents and punctuation do not matter', ({ header }, upper) => {
  const spelt = header.map((text) => (upper(text) ? ` ${text.toUpperCase()}_` : `'${text.normalize('NFD')}`))
  // Upper case alone is not undone by lower case in Turkish: ı becomes I.
  fc.pre(!header.some((text) => text.includes('ı')))
  expect(fieldsOf(spelt)).toEqual(fieldsOf(header))
})

test.prop([documented, fc.array(fc.oneof(stranger, fc.constantFrom(...HEADERS.flatMap(({ header }) => header))))])(
  'every column is mapped or ignored, at its place and once, or the file is stopped',
  ({ header }, others) => {
    const whole = [...header, ...others]
    const result = recognise(whole, kinds)
    if ('code' in result) return
    const places = [...result.columns, ...result.ignored].sort((a, b) => a.index - b.index)
    expect(places.map((place) => place.header)).toEqual(whole)
    const fields = result.columns.flatMap(({ to }) => to)
    expect(fields).toEqual([...new Set(fields)])
  },
)

function shuffled(header: readonly string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...header], { minLength: header.length })
}

/** Which headers were mapped to what, without their places. */
function fieldsOf(header: readonly string[]): ReadonlyMap<string, unknown> {
  const result = recognise(header, kinds)
  if ('code' in result) throw new Error(result.code)
  return new Map(result.columns.map(({ header, to }) => [fold(header), to]))
}
