import type { Datasets } from '../datasets/datasets.ts'
import type { Choices } from '../domain/setting.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { Keys } from './keys.ts'

/** What a service judges by, and whom it lets in. */
export interface ServiceGround {
  readonly rules: readonly RuleFile[]
  readonly datasets: Datasets
  readonly holidays: ReadonlySet<string>
  readonly choices: Choices
  /** Absent: everybody is let in, which is for loopback only. */
  readonly keys: Keys | undefined
  /** Whose pages may ask by a browser: origins such as `https://portal.example`. */
  readonly origins: ReadonlySet<string>
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly version: string
}
