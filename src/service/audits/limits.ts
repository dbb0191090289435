/** How many audits the service takes, of what size, and how long it keeps them. */
export interface AuditLimits {
  /** The most audits that run at a time, each in a process of its own. */
  readonly maxJobs: number
  /** The most audits that wait beside those that run. */
  readonly maxQueue: number
  /** The most files of an audit. */
  readonly maxFiles: number
  /** The most bytes of a file. */
  readonly maxFile: number
  /** The most bytes of an upload. */
  readonly maxUpload: number
  /** The most bytes of a mapping. */
  readonly bodyLimit: number
  /** Milliseconds in which the next of an upload has to come. */
  readonly patience: number
  /** Days that an audit is kept after its end; 0: for ever. */
  readonly keepDays: number
  /** Bytes that audits which have ended may take, the oldest going first; 0: no limit. */
  readonly keepBytes: number
}
