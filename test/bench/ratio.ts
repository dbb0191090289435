/** One piece of work, done once. */
export type Work = () => unknown

/**
 * How many times as long `slow` takes as `quick`: the median of several pairs, the two always measured one after the
 * other, because a busy machine is busy for both. What is quick is repeated until it can be timed.
 */
export async function ratio(slow: Work, quick: Work, pairs = 7): Promise<number> {
  await once(slow)
  const repeats = Math.max(1, Math.ceil(SHORTEST / (await once(quick))))
  const ratios: number[] = []
  for (let i = 0; i < pairs; i++) {
    const long = await once(slow)
    const short = await once(async () => {
      for (let n = 0; n < repeats; n++) await quick()
    })
    ratios.push(long / (short / repeats))
  }
  return ratios.sort((a, b) => a - b)[Math.floor(pairs / 2)] ?? Number.NaN
}

/** In milliseconds. */
const SHORTEST = 100

async function once(work: Work): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
