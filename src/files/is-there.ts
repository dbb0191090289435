import { stat } from 'node:fs/promises'

/** Whether a path leads to a file or a folder. */
export function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
