import type { Gate } from '../domain/gate.ts'
import type { Language } from '../report/words.ts'
import type { Threshold } from './exit-code.ts'
import type { GivenOptions } from './given.ts'
import type { GroundOptions } from './ground.ts'
import type { LimitOptions } from './limit-options.ts'
import type { SelectionOptions } from './selection-options.ts'

/** What `audit` may be told beside its files. */
export interface AuditOptions extends GroundOptions, GivenOptions, LimitOptions, SelectionOptions {
  readonly asOf?: string | undefined
  readonly dateOrder?: readonly string[] | undefined
  readonly explainMapping?: boolean | undefined
  readonly failOn?: Threshold | undefined
  readonly format: 'text' | 'json' | 'ndjson'
  readonly gate?: Gate | undefined
  readonly kind?: readonly string[] | undefined
  readonly lang?: Language | undefined
  readonly mapping?: string | undefined
  readonly memory?: string | undefined
  readonly names?: string | undefined
  readonly out: string
  readonly quiet?: boolean | undefined
  readonly replace?: boolean | undefined
  readonly scope: 'all' | 'evaluable'
  readonly sign?: string | undefined
  readonly strict?: boolean | undefined
  readonly waivers?: string | undefined
  /** The command line, kept in case the audit is interrupted. */
  readonly words: readonly string[]
}
