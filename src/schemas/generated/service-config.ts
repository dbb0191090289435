// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './service-config.cjs'

export function validateServiceConfig(value: unknown): Validated<ServiceConfig> {
  return validated(conforms, value)
}

/**
 * How `serve` is configured: by its flags, by environment variables, by a file. All three have these keys.
 */
export interface ServiceConfig {
  /**
   * For editors.
   */
  $schema?: string
  /**
   * The address to listen at; beyond loopback only with keys.
   */
  host?: string
  /**
   * The port to listen at; 0: one that is free.
   */
  port?: number
  /**
   * The file of API keys, hashed.
   */
  keys?: string
  /**
   * The origins whose pages may ask by a browser, with commas between, such as https://portal.example; without it none may.
   */
  cors?: string
  /**
   * The settings file, as `check` takes it.
   */
  settings?: string
  /**
   * The file of days that are no business days.
   */
  holidays?: string
  /**
   * The folder of rules to judge by instead of those that ship.
   */
  rules?: string
  /**
   * The folder of closed lists that come first.
   */
  datasets?: string
  /**
   * Requests a minute for each key, or for each address where there are no keys; 0: no limit.
   */
  rateLimit?: number
  /**
   * The most bytes of an account state: of a body, or of a line of a stream.
   */
  bodyLimit?: number
  /**
   * The most that an account state may list: MPN ids, customers, orders and so on, together. Audits have no such limit.
   */
  maxSubjects?: number
  /**
   * The most connections at a time; more are closed.
   */
  maxConnections?: number
  /**
   * Milliseconds that headers or a body may take to come, and that a connection may be idle.
   */
  patience?: number
  /**
   * From which level on there is a log.
   */
  logLevel?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /**
   * The folder in which audits are kept, for one service alone; the folder above it is there. Without it no audits are taken.
   */
  dataDir?: string
  /**
   * The most audits that run at a time, each in a process of its own.
   */
  maxJobs?: number
  /**
   * The most audits that wait beside those that run; more are refused.
   */
  maxQueue?: number
  /**
   * The most memory that the database of an audit may take, such as 2GB; what needs more is written to disk meanwhile.
   */
  memory?: string
  /**
   * The most files of an audit.
   */
  maxFiles?: number
  /**
   * The most bytes of a file of an audit.
   */
  maxFile?: number
  /**
   * The most bytes of all that is sent for an audit.
   */
  maxUpload?: number
  /**
   * Days that an audit is kept after its end; 0: for ever.
   */
  keepDays?: number
  /**
   * Bytes that audits which have ended may take, reports and uploads included; the oldest go first; 0: no limit.
   */
  keepBytes?: number
}
