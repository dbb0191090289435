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
  let listed = 0
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === 'object') listed += 1 + listedIn(part)
  } else if (isObject(value)) {
    for (const key in value) listed += listedIn(value[key])
  }
  return listed
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
