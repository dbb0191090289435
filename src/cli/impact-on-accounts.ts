import { type Account, isAccount, locateIn } from '../preflight/account.ts'
import { readAccounts } from '../preflight/accounts.ts'
import { type Impact, impactOf } from '../preflight/impact.ts'
import { preflight } from '../preflight/preflight.ts'
import { IMPACT_WORDS } from '../report/impact-words.ts'
import { WORDS } from '../report/languages.ts'
import { printRefusal, refusals } from '../report/refusal.ts'
import { resellerKey } from '../tables/key.ts'
import { RESELLER } from '../tables/reseller.ts'
import { cellOf } from '../tables/row.ts'
import { EXIT } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import type { ImpactTask, UseImpacts } from './impact-task.ts'
import type { Io } from './io.ts'
import { readInput } from './read-input.ts'

/** Judges the account states of a file by the rules of both days. A state that cannot be read is told and left out. */
export async function impactOnAccounts(
  task: ImpactTask,
  use: UseImpacts,
  io: Io,
): Promise<Failure | Record<string, never>> {
  const { run: file, language } = task
  const bytes = await readInput(file, io)
  if (isFailure(bytes)) return bytes
  const results = [...readAccounts(bytes, file).results]
  const refused = results.flatMap((result) => (isAccount(result) ? [] : result.problems))
  const lines = refusals(refused, WORDS[language]).map(printRefusal)
  const accounts = results.filter(isAccount)
  if (accounts.length === 0) {
    return { exit: EXIT.unreadable, lines: [...lines, IMPACT_WORDS[language].noAccount(file)] }
  }
  if (lines.length > 0) await io.stderr(`${lines.join('\n')}\n`)
  return use({ impacts: impactsOn(accounts, task), judged: () => accounts.length })
}

async function* impactsOn(
  accounts: readonly Account[],
  { books, choices, ground, settings }: ImpactTask,
): AsyncGenerator<Impact> {
  const { datasets } = ground
  const holidays = new Set(settings.holidays)
  for (const account of accounts) {
    const { root, record } = account
    const [before, after] = await Promise.all(
      [books.before, books.after].map((book) =>
        preflight(root, record, locateIn(account), {
          book,
          circumstances: { asOf: book.day, holidays, choices, datasets },
          engine: 'functions',
        }),
      ),
    )
    if (before === undefined || after === undefined) throw new Error('there are two days')
    const impact = impactOf(before, after)
    if (impact.gates.length + impact.changes.length === 0) continue
    yield { reseller: resellerKey(root, record, datasets), name: nameOf(account), ...impact }
  }
}

function nameOf({ root }: Account): string {
  const name = cellOf(root, RESELLER.legalName)
  return name === undefined || name === 'none' ? '' : String(name)
}
