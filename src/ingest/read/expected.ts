import type { Dialect } from './dialect.ts'
import type { Limits } from './limits.ts'

/** What is known of a file once its header is read. */
export interface Expected {
  readonly file: string
  readonly dialect: Dialect
  readonly width: number
  readonly header: readonly string[]
  readonly limits: Limits
}
