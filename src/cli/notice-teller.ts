import type { Datasets } from '../datasets/datasets.ts'
import { printPlace } from '../files/place.ts'
import type { Account } from '../preflight/account.ts'
import { noticesOf } from '../preflight/notices.ts'
import type { Words } from '../report/words.ts'
import type { Io } from './io.ts'

/** Tells what no rule will see in an account state; the same mistake in a later account is not told again. */
export function noticeTeller(datasets: Datasets, words: Words, { stderr }: Io): (account: Account) => Promise<void> {
  const told = new Set<string>()
  return async (account) => {
    const notices = noticesOf(account, datasets).filter(({ sort }) => !told.has(sort))
    for (const { sort } of notices) told.add(sort)
    for (const notice of notices) await stderr(`${printPlace(notice.at)}: ${words.notice(notice)}\n`)
  }
}
