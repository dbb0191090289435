import type { Datasets } from '../datasets/datasets.ts'
import { isKnown } from '../domain/reading.ts'
import { checkText } from '../report/check-text.ts'
import { wordsOn } from '../report/words-on.ts'
import { readCell } from '../tables/cell.ts'
import { RESELLER } from '../tables/reseller.ts'
import { cellOf } from '../tables/row.ts'
import type { AccountPrinter, Printing } from './account-printer.ts'
import { EXIT, exitCodeOf } from './exit-code.ts'
import type { Io } from './io.ts'
import type { Judgement } from './judge-account.ts'
import { printRefusal, refusals, refusalWithoutRules } from './refusal.ts'
import { styleFor } from './style-for.ts'

/** Prints answers for people; of many accounts also how many came out how. */
export function textPrinter(
  { words, quiet, many }: Printing,
  { documents, terms }: Datasets,
  { stdout, stderr, terminal }: Io,
): AccountPrinter {
  const style = styleFor(words.language, terminal)
  const count = { all: 0, failing: 0, undetermined: 0, fine: 0, refused: 0 }
  const refuse = (lines: readonly string[]) => {
    count.all++
    count.refused++
    return stderr(`${lines.join('\n')}\n`)
  }
  return {
    judged: async (judgement) => {
      const first = count.all++ === 0
      count[outcomeOf(judgement)]++
      if (quiet) return
      const { wanted, ...rest } = judgement
      const spoken = { ...style, words: wordsOn(judgement.answer.asOf, terms, words) }
      const text = checkText({ ...rest, name: nameOf(judgement), wanted: wanted(), documents }, spoken)
      await stdout(first ? text : `\n${text}`)
    },
    refused: (problems) => refuse(refusals(problems, words).map(printRefusal)),
    noRules: (noRules, account) => refuse([printRefusal(refusalWithoutRules(noRules, account, words))]),
    end: async () => {
      if (many && !quiet) await stdout(`\n${style.paint.strong(words.accounts(count))}\n`)
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
