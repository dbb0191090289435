import { safeText } from '../report/safe-text.ts'
import { SEAL_WORDS } from '../report/seal-words.ts'
import type { Language } from '../report/words.ts'
import { fingerprint } from '../run/seal.ts'
import { type Verified, verifyRun } from '../run/sealed-run.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import type { Io } from './io.ts'
import { publicKeyIn } from './keys.ts'
import { readInput } from './read-input.ts'

export interface VerifyOptions {
  readonly format: 'text' | 'json'
  readonly key: string
  readonly lang?: Language | undefined
}

/** `verify RUN --key PUB`: whether a run is as it was sealed, and what is not. */
export async function verify(folder: string, { format, key: file, lang }: VerifyOptions, io: Io): Promise<ExitCode> {
  const language = lang ?? 'en'
  const pem = await readInput(file, io, EXIT.invalid)
  const key = isFailure(pem) ? pem : publicKeyIn(language)(pem, file)
  if (isFailure(key)) return tell(key, io)
  const verified = await verifyRun(folder, key)
  if (verified === undefined) {
    return tell({ exit: EXIT.unreadable, lines: [`${safeText(folder)}: ${SEAL_WORDS[language].noFolder}`] }, io)
  }
  const { files, problems } = verified
  const whole = problems.length === 0
  const told = { run: folder, whole, key: fingerprint(key), files, problems }
  await io.stdout(format === 'json' ? `${JSON.stringify(told, null, 2)}\n` : textOf(told, language))
  return whole ? EXIT.fine : EXIT.invalid
}

function textOf(
  { run, key, files, problems }: Verified & { readonly run: string; readonly key: string },
  language: Language,
): string {
  const { problem, whole, wrong } = SEAL_WORDS[language]
  const name = safeText(run)
  if (problems.length === 0) return `${name}: ${whole(files, key)}\n`
  const lines = problems.map(({ file, code }) => `  ${safeText(file)}: ${problem[code]}`)
  return `${[`${name}: ${wrong(problems.length)}`, ...lines].join('\n')}\n`
}
