import type { Progress } from '../audit/progress.ts'

/** Tells the program that started this one how far it is, at most ten times a second; undefined where none listens. */
export function parentOf(process: NodeJS.Process, clock: () => number): ((progress: Progress) => void) | undefined {
  if (process.send === undefined) return undefined
  let told = { phase: '', at: 0 }
  return (progress) => {
    const now = clock()
    if (progress.phase === told.phase && now - told.at < PAUSE) return
    told = { phase: progress.phase, at: now }
    // Without somebody to hear of it, a parent that is gone would end the process at once.
    process.send?.(progress, undefined, undefined, () => {})
  }
}

/** In milliseconds. */
const PAUSE = 100
