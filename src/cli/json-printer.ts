import { printRefusal, refusals, refusalWithoutRules } from '../report/refusal.ts'
import type { AccountPrinter, Printing } from './account-printer.ts'
import type { Io } from './io.ts'

/** Prints answers for programs: one indented, or one a line where there are many or lines are asked for. */
export function jsonPrinter({ format, many, words }: Printing, { stdout, stderr }: Io): AccountPrinter {
  const lines = many || format === 'ndjson'
  const print = (answer: object) => stdout(`${JSON.stringify(answer, null, lines ? 0 : 2)}\n`)
  return {
    judged: ({ answer }) => print(answer),
    refused: async (problems) => {
      const all = refusals(problems, words)
      if (!many) return stderr(`${all.map(printRefusal).join('\n')}\n`)
      const [error] = all
      if (error !== undefined) await print({ error })
    },
    noRules: (noRules, account) => {
      const error = refusalWithoutRules(noRules, account, words)
      return many ? print({ error }) : stderr(`${printRefusal(error)}\n`)
    },
    end: async () => {},
  }
}
