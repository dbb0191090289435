import { type DemoAccount, demoAccounts } from './accounts.ts'
import { exportFiles } from './exports.ts'

// Any number would do; the files in git come from this one.
const SEED = 20_210_315
const RESELLERS = 220

/** The accounts behind the demo. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = demoAccounts(SEED, RESELLERS)

/** The demo's exports, by file name. */
export const DEMO_FILES: ReadonlyMap<string, string> = exportFiles(DEMO_ACCOUNTS)
