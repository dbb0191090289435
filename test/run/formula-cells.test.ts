import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { Database } from '../../src/database/database.ts'
import { guarded, guardedSql, unguarded } from '../../src/run/formula-cells.ts'
import { HOSTILE } from './run-world.ts'

const TEXT = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[='+@\-\r\n\t a]{0,8}$/), HOSTILE)

test.prop([TEXT])('a guarded cell gives back the text that it was written for, whatever it was', (text) => {
  expect(unguarded(guarded(text))).toBe(text)
})

test.prop([TEXT])('no guarded cell begins as a formula does, blanks left aside', (text) => {
  expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
})

test('an ordinary text is left as it is', () => {
  for (const text of ['Contoso', "l'Oréal", "'t Hof", '12-3', 'a=b', '']) expect(guarded(text)).toBe(text)
})

const BLANK_OR_SIGN = fc.constantFrom(...` '=+-@\t\r\n\v",\u0085\u00a0\u1680\u180e\u2003\u3000\ufeff＝a`)
const NEARLY = fc.string({ unit: fc.oneof(BLANK_OR_SIGN, fc.string({ unit: 'grapheme', maxLength: 1 })), maxLength: 6 })

test('the database guards the same cells', async () => {
  const texts = fc.sample(NEARLY, 5000).filter((text) => !text.includes('\0'))
  const database = await Database.open({ threads: 1, folders: [] })
  try {
    await database.run('CREATE TABLE cell (n BIGINT, text VARCHAR)')
    await database.append(
      'cell',
      texts.map((text, n) => [n, text]),
    )
    const rows = await database.rows(`SELECT '.' || ${guardedSql('text')} AS cell FROM cell ORDER BY n`)
    expect(rows.map(({ cell }) => String(cell).slice(1))).toEqual(texts.map(guarded))
  } finally {
    database.close()
  }
})
