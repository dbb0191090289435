import type { AuditLimits } from './limits.ts'

/** An audit that has ended. */
export interface Kept {
  readonly id: string
  /** In milliseconds since 1970. */
  readonly ended: number
  readonly bytes: number
}

/** Which audits are to go: those that are too old, and then the oldest until the others fit; the latest always does. */
export function tooMuch(
  kept: readonly Kept[],
  { keepDays, keepBytes }: Pick<AuditLimits, 'keepDays' | 'keepBytes'>,
  now: number,
): readonly string[] {
  const latestFirst = kept.toSorted((a, b) => b.ended - a.ended)
  let bytes = 0
  return latestFirst.flatMap((one, i) => {
    const tooOld = keepDays > 0 && now - one.ended > keepDays * DAY
    if (!tooOld) bytes += one.bytes
    return tooOld || (keepBytes > 0 && bytes > keepBytes && i > 0) ? [one.id] : []
  })
}

const DAY = 86_400_000
