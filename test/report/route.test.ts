import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { hashOf, hashOfOne, routeOf, VIEWS, wellFormed } from '../../src/report/page/route.ts'
import { HOSTILE } from '../run/run-world.ts'

describe('the hash of a place in the page', () => {
  test.prop([HOSTILE, fc.constantFrom('reseller' as const, 'rule' as const)])(
    'leads to any reseller or rule',
    (id, view) => {
      expect(routeOf(hashOfOne(view, id))).toEqual({ view, id: wellFormed(id) })
    },
  )

  test.prop([fc.constantFrom(...VIEWS), HOSTILE])('keeps what a list was narrowed to', (view, q) => {
    const query = q === '' ? {} : { q: wellFormed(q) }
    expect(routeOf(hashOf(view, { q, gate: '' }))).toEqual({ view, query })
  })

  test.prop([fc.string({ unit: 'binary' })])('that is none of ours leads to a place all the same', (hash) => {
    expect(routeOf(`#${hash}`)).toHaveProperty('view')
  })
})
