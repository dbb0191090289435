import { WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { emptyState } from '../tables/empty-state.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import type { Io } from './io.ts'

/** `init`: prints an account state to fill in, and to standard error what to do with it. */
export async function init({ lang = 'en' }: { readonly lang?: Language | undefined }, io: Io): Promise<ExitCode> {
  await io.stdout(`${JSON.stringify({ $schema: SCHEMA, ...emptyState() }, null, 2)}\n`)
  await io.stderr(`${WORDS[lang].howToFill}\n`)
  return EXIT.fine
}

/** Where an editor finds the schema once the package is installed in the folder of the file. */
const SCHEMA = './node_modules/partner-preflight/schemas/account-state.schema.json'
