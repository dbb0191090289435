import { describe, expect, test } from 'vitest'
import { choicesFrom } from '../../src/datasets/settings.ts'
import { DAY_SETTINGS, SETTING_OPTIONS } from '../../src/domain/setting.ts'
import { shipped } from './shipped.ts'

const settings = [...shipped.settings.values()]

describe.each(settings)('the contradiction $id', ({ id, default: chosen, reason, statements }) => {
  test('has a default that one of the documents states, and a reason for it', () => {
    expect(statements.map(({ choice }) => choice)).toContain(chosen)
    expect([reason.en, reason.fr].every((text) => text.length > 60)).toBe(true)
  })

  test('cites what each side rests on', () => {
    expect(statements.length).toBeGreaterThanOrEqual(2)
    for (const { sources } of statements) {
      for (const { document, revision, sentences } of sources) {
        const known = shipped.documents.get(document)?.revisions.get(revision)
        expect(known, `${document} ${revision}`).toBeDefined()
        expect(sentences.filter((one) => known?.sentences?.has(one) === false)).toEqual([])
      }
    }
  })

  test('lists as choices what rules can ask for', () => {
    const stated = statements.flatMap(({ choice }) => choice ?? []).sort()
    if (id in SETTING_OPTIONS) expect(stated).toEqual([...Object.values(pick(id))].sort())
  })
})

test('the choices in force are the defaults, but for those somebody made', () => {
  const choices = choicesFrom(shipped.settings, { mpaScope: 'tenant' })
  expect(choices.mpaScope).toBe('tenant')
  for (const { id, default: chosen } of settings) {
    if (id !== 'mpaScope' && Object.hasOwn(choices, id)) expect(choices).toHaveProperty(id, chosen)
  }
})

test('every question that rules may ask is documented', () => {
  const ids = settings.map(({ id }) => id)
  expect([...Object.keys(SETTING_OPTIONS), ...DAY_SETTINGS].filter((id) => !ids.includes(id))).toEqual([])
})

function pick(id: string): readonly string[] {
  return Object.entries(SETTING_OPTIONS).find(([name]) => name === id)?.[1] ?? []
}
