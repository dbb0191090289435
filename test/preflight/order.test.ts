import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { accountState } from '../arbitraries/account-state.ts'
import { isObject, type Json, type JsonObject } from '../arbitraries/json.ts'
import { judge } from '../arbitraries/judge.ts'

test.prop([accountState(), fc.infiniteStream(fc.nat())], { numRuns: 1_000 })(
  'the order of the rows in a list changes no verdict and no gate',
  async (state, dice) => {
    expect(await said(shuffled(state, dice))).toEqual(await said(state))
  },
)

/** What is said of each subject by its natural key; those that have only their position are told apart no further. */
async function said(state: JsonObject) {
  const { gates, verdicts } = await judge(state)
  return {
    gates,
    verdicts: verdicts.map(({ subject, rule, verdict }) => `${named(subject)} ${rule} ${verdict}`).sort(),
  }
}

/** Without the reseller's own key, which may be that of its first MPN id. */
function named({ kind, key, reseller }: { kind: string; key: string; reseller: string }): string {
  return `${kind}${key.slice(reseller.length).replace(/\[\d+\]$/, '')}`
}

function shuffled(state: JsonObject, dice: Iterator<number>): JsonObject {
  return Object.fromEntries(Object.entries(state).map(([key, value]) => [key, rowsShuffled(value, dice)]))
}

/** Lists of rows, and the lists in them; lists of words stay as they are. */
function rowsShuffled(value: Json, dice: Iterator<number>): Json {
  if (isObject(value)) return shuffled(value, dice)
  if (!Array.isArray(value) || !value.every(isObject)) return value
  return value
    .map((row) => ({ row: shuffled(row, dice), place: dice.next().value ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ row }) => row)
}
