/** Ascending numbers as people write them: `119, 147–149`. Two neighbours are no range. */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .flatMap(([first, last]) => {
      if (first === last) return [String(first)]
      return last === first + 1 ? [String(first), String(last)] : [`${first}–${last}`]
    })
    .join(', ')
}
