/** What an audit does, in this order. */
export type Phase = 'reading' | 'judging' | 'second-opinion' | 'writing'

/** How far an audit is in one phase. */
export interface Progress {
  readonly phase: Phase
  /** How much of the phase is done, from 0 to 1, where that can be told. */
  readonly part?: number
  /** Rows so far: records that were read, findings that were written. */
  readonly rows?: number
}
