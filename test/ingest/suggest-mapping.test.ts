import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Head } from '../../src/ingest/read/part.ts'
import { NO_STRUCTURE } from '../../src/ingest/read/structural.ts'
import { recogniseFile } from '../../src/ingest/recognise-file.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import { entryOf } from '../../src/ingest/suggest-mapping.ts'
import { NOTHING_TOLD, toldOf } from '../../src/ingest/told.ts'
import { validateMapping } from '../../src/schemas/generated/mapping.ts'
import { TABLE } from '../../src/tables/tables.ts'
import { templateHeader } from '../../src/tables/to-template.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'
import { HEADERS } from './headers.ts'

const kinds = [...shippedKinds, ...templateKinds()]
const input = { name: 'exports/a.csv', path: 'a.csv' }
const known = fc.constantFrom(
  ...HEADERS.map(({ header }) => header),
  ...Object.values(TABLE).map(({ name }) => templateHeader(name)),
)
const stranger = fc.constantFrom('Colour', 'Colour', '', '#2', '漢字', 'mood')

test.prop([known, fc.array(fc.tuple(stranger, fc.nat()))])(
  'a mapping that mapping init wrote changes nothing of what a file is recognised as',
  (header, strangers) => {
    const wide = strangers.reduce((all, [text, at]) => all.toSpliced(at % (all.length + 1), 0, text), [...header])
    const head = headOf(wide)
    const before = recogniseFile(input, head, kinds, NOTHING_TOLD)
    if ('code' in before) throw new Error(before.code)
    const mapping = { files: [entryOf(input.name, head, before)] }
    expect(validateMapping(mapping)).toEqual({ value: mapping })

    const after = recogniseFile(input, head, kinds, toldOf(input, mapping))
    expect(after).toMatchObject({ kind: before.kind, columns: before.columns })
    expect('ignored' in after && after.ignored.map(({ index }) => index)).toEqual(
      before.ignored.map(({ index }) => index),
    )
  },
)

test('of a file of no kind it names every column, to be said what it is', () => {
  const head = headOf(['Customer no.', 'Town', 'Town'])
  const found = recogniseFile(input, head, kinds, NOTHING_TOLD)
  if ('code' in found) throw new Error(found.code)
  expect(entryOf('a.csv', head, found)).toEqual({
    file: 'a.csv',
    delimiter: ',',
    constants: {},
    columns: { 'Customer no.': null, '#2': null, '#3': null },
    values: {},
  })
})

function headOf(names: readonly string[]): Head {
  return {
    kind: 'head',
    file: input.name,
    dialect: { delimiter: ',', quote: '"', escape: 'doubled' },
    encoding: 'utf-8',
    header: names.map((name, i) => ({ name, line: 1, column: i + 1 })),
    width: names.length,
    body: { line: 2, byte: 0 },
    structural: NO_STRUCTURE,
    warnings: [],
  }
}
