import type { Limits } from './limits.ts'

/**
 * Whether an account state lists more than the service judges at once: each of its MPN ids, customers, orders and so on
 * has a verdict of every rule about it, so that a small body can have a very large answer. Audits have no such limit.
 */
export function hasTooMany(state: object, { maxSubjects }: Pick<Limits, 'maxSubjects'>): boolean {
  return listedIn(state) > maxSubjects
}

/** How many objects stand in lists, however deep. */
function listedIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const isList = Array.isArray(value)
  let listed = 0
  for (const part of Object.values(value)) listed += listedIn(part) + (isList && typeof part === 'object' ? 1 : 0)
  return listed
}
