import { randomBytes } from 'node:crypto'

/** Ids of requests: what begins them differs from start to start, what ends them counts. */
export function requestIds(): () => string {
  const start = randomBytes(6).toString('hex')
  let count = 0
  return () => `${start}-${(++count).toString(36)}`
}
