import { TABLES, type TableName } from '../tables/column.ts'
import { templateHeader } from '../tables/to-template.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

export interface TemplateOptions {
  readonly kind?: TableName | undefined
}

/** `rules template`: the header of our own template of a canonical table; without a table, the tables there are. */
export async function rulesTemplate({ kind }: TemplateOptions, io: Io): Promise<ExitCode> {
  await io.stdout(kind === undefined ? `${TABLES.join('\n')}\n` : `${templateHeader(kind).join(',')}\n`)
  return EXIT.fine
}
