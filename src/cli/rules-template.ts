import { FACTS } from '../facts/catalogue.ts'
import { RULE_WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { rulesInForce } from '../rules/in-force.ts'
import { neededColumns } from '../rules/needed-columns.ts'
import { TABLES, type TableName } from '../tables/column.ts'
import { neededHeader, templateHeader } from '../tables/to-template.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'

export interface TemplateOptions extends GroundOptions {
  readonly asOf?: string | undefined
  readonly kind?: TableName | undefined
  readonly lang?: Language | undefined
}

/**
 * `rules template`: the header of our own template of a canonical table, with `--as-of` only the columns that the rules
 * of that day need; without a table, the tables there are.
 */
export async function rulesTemplate(
  { asOf, kind, lang = 'en', ...options }: TemplateOptions,
  io: Io,
): Promise<ExitCode> {
  if (kind === undefined || asOf === undefined) {
    await io.stdout(kind === undefined ? `${TABLES.join('\n')}\n` : `${templateHeader(kind).join(',')}\n`)
    return EXIT.fine
  }
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const book = rulesInForce(ground.ruleSet.rules, asOf)
  const words = RULE_WORDS[lang]
  const columns = neededHeader(kind, neededColumns(book, { facts: FACTS }))
  if (columns === undefined) return tell({ exit: EXIT.usage, lines: [words.templateUnneeded(kind, asOf)] }, io)
  await io.stdout(`${columns.join(',')}\n`)
  await io.stderr(`${words.templateOf(asOf, book.rules.length)}\n`)
  return EXIT.fine
}
