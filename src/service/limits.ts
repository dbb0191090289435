/** How much the service takes from anybody. */
export interface Limits {
  /** The most bytes of an account state: of a body, or of a line of a stream. */
  readonly bodyLimit: number
  /** The most that an account state may list: MPN ids, customers, orders and so on, together. */
  readonly maxSubjects: number
  /** The most connections at a time. */
  readonly maxConnections: number
  /** Milliseconds that headers, a body or a line may take to come, and that a connection may be idle. */
  readonly patience: number
  /** Requests a minute for each key, or for each address where there are no keys; 0: no limit. */
  readonly rateLimit: number
}
