// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './audit-record.cjs'

export function validateAuditRecord(value: unknown): Validated<AuditRecord> {
  return validated(conforms, value)
}

/**
 * What the service keeps of an audit in its data directory, beside its files and its run.
 */
export interface AuditRecord {
  job: AuditJob
  /**
   * The name of the API key that it came with; absent where none was asked for. Nobody else is told of it.
   */
  owner?: string
  /**
   * How often it was begun without being told to stop.
   */
  attempts: number
  /**
   * The Idempotency-Key it came with, where it came with one.
   */
  once?: {
    /**
     * The sha256 of the key, and of whose it is.
     */
    key: string
    /**
     * The sha256 of all that was sent.
     */
    content: string
  }
}
/**
 * What whoever asks is told.
 */
export interface AuditJob {
  /**
   * What it is called by.
   */
  id: string
  /**
   * queued: it waits. done: there is a run. failed: there is none, and messages say why. interrupted: the service ended too often while it ran; it is not taken up again.
   */
  state: 'queued' | 'running' | 'done' | 'failed' | 'interrupted'
  /**
   * The day whose rules judge, YYYY-MM-DD.
   */
  asOf: string
  /**
   * The language of its messages, and of reports where none is asked for.
   */
  lang: 'en' | 'fr'
  /**
   * The exports, in the order in which they came.
   *
   * Items: One export.
   */
  files: {
    /**
     * What whoever sent it calls it.
     */
    name: string
    /**
     * Its size.
     */
    bytes: number
  }[]
  /**
   * When it had come whole.
   */
  created: string
  /**
   * When it began, the last time.
   */
  started?: string
  /**
   * When it was done, or failed.
   */
  ended?: string
  /**
   * While it waits: how many audits come before it.
   */
  ahead?: number
  /**
   * While it runs: what it does.
   */
  phase?: 'reading' | 'judging' | 'second-opinion' | 'writing'
  /**
   * How much of the phase is done, where that can be told.
   */
  part?: number
  /**
   * Rows read or findings written so far.
   */
  rows?: number
  /**
   * How it ended, as the exit code of `audit` says it: 0 nothing fails, 1 something does, 2 something is not known.
   */
  exit?: number
  /**
   * What the audit said of its files, or why there is no run.
   */
  messages?: string[]
}
