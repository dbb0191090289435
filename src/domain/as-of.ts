/** Where the as-of day came from: the caller, the account state, or the caller's clock. */
export type DayFrom = 'flag' | 'file' | 'clock'
