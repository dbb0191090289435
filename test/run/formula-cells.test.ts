import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { guarded, unguarded } from '../../src/run/formula-cells.ts'
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
