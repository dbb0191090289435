import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { accountState } from '../arbitraries/account-state.ts'
import type { JsonObject } from '../arbitraries/json.ts'
import { fieldsOf, type Loss, lossesOf, type Path, valueAt, without } from './fields.ts'
import { conflictsOf, type Verdict, verdictsOf } from './verdicts.ts'

// Of each state every field is lost in turn and in every way: some 450 cases a state, which both laws look at.
const STATES = { numRuns: 80, endOnFailure: true }
const PATIENCE = 900_000

describe('a field lost', () => {
  test.prop([accountState()], STATES)(
    'turns no fail and no unknown into a pass; learned again it changes no pass, no fail and no "not applicable"',
    (state) => {
      const changed = changes(state)
      const better = changed.filter(
        ({ richer, poorer }) => poorer.said === 'pass' && (richer.said === 'fail' || richer.said.startsWith('unknown')),
      )
      const unexpected = better.filter(
        (change) =>
          !unlinksAnother(change) &&
          !hidesGlobal(change, state) &&
          !saysThereIsNone(change, state) &&
          !endsConflict(change, state),
      )
      expect(unexpected).toEqual([])
      const unsettled = changed.filter(({ poorer, loss }) => loss !== 'nulled' && poorer.said !== 'unknown')
      const unexplained = unsettled.filter(
        (change) => !showsGlobal(change, state) && !hidesGlobal(change, state) && !endsConflict(change, state),
      )
      expect(unexplained).toEqual([])
    },
    PATIENCE,
  )
})

test('an MPN ID whose link is not known is judged, unless it is known to be global', () => {
  const id = { id: '4391507', associatedTenantId: '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10' }
  const said = (mpnId: JsonObject) =>
    verdictsOf({ asOf: '2021-03-15', mpnIds: [mpnId] }).get('mpn-id[0] mpn-id-numeric')?.said
  expect(said(id)).toBe('pass')
  expect(said({ ...id, type: 'location' })).toBe('pass')
  expect(said({ ...id, type: 'global' })).toBe('unknown missing')
})

test('where an agreement says both that it is signed and that it is not, losing either word ends the conflict', () => {
  const agreement = { type: ' ', signed: false, signedOn: '2021-03-01' }
  const said = (...agreements: readonly JsonObject[]) =>
    verdictsOf({ asOf: '2021-03-15', agreements }).get('agreement[0] mpa-after-verification')?.said
  expect(said(agreement)).toBe('unknown blank')
  expect(said({ ...agreement, signedOn: '' })).toBe('not-applicable')
  expect(conflictsOf({ agreements: [agreement] })).toContain('agreement[0] agreement.signed')
})

test('of agreements that cannot be read it is not known whether the MPA is signed; of none it is known that it is not', () => {
  const said = (agreements: JsonObject['agreements']) => {
    const state = { asOf: '2021-03-15', agreements, providers: [{ state: 'active', informedOfMpaOn: '2021-03-01' }] }
    return verdictsOf(state).get('provider-link[0] provider-must-inform-reseller')?.said
  }
  expect([said([{ type: 'MicrosoftXAgreement' }]), said(' '), said([' ']), said(null), said([null]), said([])]).toEqual(
    ['unknown unreadable', 'unknown blank', 'unknown blank', 'pass', 'pass', 'pass'],
  )
})

/** One verdict that differs, and the loss that made the difference; the cause stands with the richer one alone. */
interface Change {
  readonly path: Path
  readonly loss: Loss
  readonly richer: Verdict
  readonly poorer: Verdict
}

function changes(state: JsonObject): readonly Change[] {
  const rich = verdictsOf(state)
  return fieldsOf(state).flatMap((path) =>
    lossesOf(path).flatMap((loss) =>
      [...verdictsOf(without(state, path, loss), 'no causes')].flatMap(([name, poorer]) => {
        const richer = rich.get(name)
        return richer === undefined || richer.said.startsWith(poorer.said) ? [] : [{ path, loss, richer, poorer }]
      }),
    ),
  )
}

/**
 * Two sources disagreed; with one of them gone the other is believed. Where more than the conflict left a verdict
 * unknown, its cause may name another reason, so the conflicts themselves are looked at.
 */
function endsConflict({ richer, path, loss }: Change, state: JsonObject): boolean {
  if (!richer.said.startsWith('unknown')) return false
  if (richer.said === 'unknown conflict') return true
  const left = conflictsOf(without(state, path, loss))
  return [...conflictsOf(state)].some((conflict) => !left.has(conflict))
}

/** To null the link of one MPN id says that it is not linked: this settles which of the others are judged. */
function unlinksAnother({ path: [list, position], loss, poorer }: Change): boolean {
  return loss === 'nulled' && list === 'mpnIds' && poorer.kind === 'mpn-id' && poorer.position !== position
}

/**
 * Null says that there is none, which is more than is known of what is blank, and of a list, or an element of one, that
 * cannot be read: whether there is one is then settled. What failed because of it still turns into no pass.
 */
function saysThereIsNone({ path, loss, richer }: Change, state: JsonObject): boolean {
  const lost = valueAt(state, path)
  const isBlank = typeof lost === 'string' && lost.trim() === ''
  const isOfList = Array.isArray(lost) || typeof path.at(-1) === 'number'
  return loss === 'nulled' && (isBlank || isOfList) && richer.said.startsWith('unknown')
}

/** Where no MPN id is linked, the given ones are judged that are not known to be global: to learn it spares the id. */
function showsGlobal({ path: [list], richer: { kind, position, said } }: Change, state: JsonObject): boolean {
  if (list !== 'mpnIds' || kind !== 'mpn-id' || position === undefined || said !== 'not-applicable') return false
  return valueAt(state, ['mpnIds', position, 'type']) === 'global'
}

/**
 * Of an id that is known to be global only its link, when it is learned, says whether it is judged. With its type lost
 * it is judged either way: as linked, or as not known to be global.
 */
function hidesGlobal(
  { path: [list, lost, field], richer: { kind, position, said } }: Change,
  state: JsonObject,
): boolean {
  if (list !== 'mpnIds' || field !== 'type' || kind !== 'mpn-id' || position === undefined || position !== lost)
    return false
  return said.startsWith('unknown') && valueAt(state, ['mpnIds', position, 'type']) === 'global'
}
