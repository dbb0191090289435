/** Choices that only look random: the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  readonly chance: (share: number) => boolean
  /** A version 4 GUID. */
  readonly guid: () => string
}

/** Mulberry32: small, and good enough to make up companies with. */
export function randomFrom(seed: number): Random {
  let state = seed

  function share(): number {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  function below(end: number): number {
    return Math.floor(share() * end)
  }
  function hex(digits: number): string {
    return Array.from({ length: digits }, () => below(16).toString(16)).join('')
  }

  return {
    below,
    pick: (list) => list[below(list.length)] ?? list[0],
    chance: (likelihood) => share() < likelihood,
    guid: () => [hex(8), hex(4), `4${hex(3)}`, `a${hex(3)}`, hex(12)].join('-'),
  }
}
