/** Mixes several lists into one, as a seed decides; the items of each list stay in their order. */
export function riffle<T>(lists: readonly (readonly T[])[], seed: number): T[] {
  const rest = lists.map((list) => [...list])
  const mixed: T[] = []
  for (let dice = seed | 1; ; dice = Math.imul(dice, 48_271) >>> 1) {
    const left = rest.filter((list) => list.length > 0)
    if (left.length === 0) return mixed
    const [item] = left[dice % left.length]?.splice(0, 1) ?? []
    if (item !== undefined) mixed.push(item)
  }
}
