import type { Datasets } from '../datasets/datasets.ts'
import { isKnown } from '../domain/reading.ts'
import type { Judgement } from '../preflight/judge-state.ts'
import { checkText } from '../report/check-text.ts'
import { flow } from '../report/layout.ts'
import { printRefusal, refusals, refusalWithoutRules } from '../report/refusal.ts'
import { wordsOn } from '../report/words-on.ts'
import { comparesAccounts } from '../rules/across.ts'
import { readCell } from '../tables/cell.ts'
import { RESELLER } from '../tables/reseller.ts'
import { cellOf } from '../tables/row.ts'
import type { AccountPrinter, Printing } from './account-printer.ts'
import { EXIT, exitCodeOf } from './exit-code.ts'
import type { Io } from './io.ts'
import { styleFor } from './style-for.ts'

/** Prints answers for people; of many accounts also how many came out how. */
export function textPrinter(
  { words, quiet, many }: Printing,
  { documents, marketTable, terms }: Datasets,
  { stdout, stderr, terminal }: Io,
): AccountPrinter {
  const style = styleFor(words.language, terminal)
  const count = { all: 0, failing: 0, undetermined: 0, fine: 0, refused: 0 }
  const apart = new Map<string, boolean>()
  const refuse = (lines: readonly string[]) => {
    count.all++
    count.refused++
    return stderr(`${lines.join('\n')}\n`)
  }
  return {
    judged: async (judgement) => {
      const first = count.all++ === 0
      count[outcomeOf(judgement)]++
      for (const rule of judgement.rules) if (!apart.has(rule.id)) apart.set(rule.id, comparesAccounts(rule))
      if (quiet) return
      const { wanted, ...rest } = judgement
      const spoken = { ...style, words: wordsOn(judgement.answer.asOf, terms, words) }
      const checked = { ...rest, name: nameOf(judgement), wanted: wanted(), documents, marketTable }
      const text = checkText(checked, spoken)
      await stdout(first ? text : `\n${text}`)
    },
    refused: (problems) => refuse(refusals(problems, words).map(printRefusal)),
    noRules: (noRules, account) => refuse([printRefusal(refusalWithoutRules(noRules, account, words))]),
    end: async () => {
      if (!many || quiet) return
      const lines = [style.paint.strong(words.accounts(count))]
      const comparing = [...apart].flatMap(([rule, compares]) => (compares ? [rule] : []))
      if (comparing.length > 0) lines.push(...flow(words.apart(comparing).split(' '), style.width))
      await stdout(`\n${lines.join('\n')}\n`)
    },
  }
}

function outcomeOf({ answer }: Judgement): 'failing' | 'undetermined' | 'fine' {
  const code = exitCodeOf(answer.verdicts, 'blocking')
  if (code === EXIT.failing) return 'failing'
  return code === EXIT.undetermined ? 'undetermined' : 'fine'
}

/** The legal name, else the key that the account has of its own, else where it stands. */
function nameOf({ account, key }: Judgement): string {
  const name = readCell(cellOf(account.root, RESELLER.legalName))
  if (isKnown(name)) return name.value
  return key === `record:${account.record}` ? account.record : key
}
