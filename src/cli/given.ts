import { EXIT, type ExitCode } from './exit-code.ts'
import { type Failure, isFailure } from './failure.ts'
import { readHolidays } from './holidays.ts'
import type { Io } from './io.ts'
import { readInput } from './read-input.ts'
import { readSettings, type Settings } from './settings.ts'

/** Files that say how to judge, beside what is judged. */
export interface GivenOptions {
  readonly holidays?: string | undefined
  readonly settings?: string | undefined
}

/** The settings in force: those of the settings file; holidays of their own file win. */
export async function settingsFrom(options: GivenOptions, io: Io): Promise<Settings | Failure> {
  const settings = await fromFile(options.settings, readSettings, io)
  if (settings !== undefined && isFailure(settings)) return settings
  const holidays = await fromFile(options.holidays, readHolidays, io)
  if (holidays !== undefined && isFailure(holidays)) return holidays
  return { ...settings, ...(holidays !== undefined && { holidays }) }
}

/** Reads a file that was named, if one was; what is wrong with it is a failure, exit 4. */
export async function fromFile<T extends object>(
  file: string | undefined,
  read: (bytes: Uint8Array, file: string) => T | Failure,
  io: Io,
): Promise<T | Failure | undefined> {
  if (file === undefined) return undefined
  const bytes = await readInput(file, io, EXIT.invalid)
  return isFailure(bytes) ? bytes : read(bytes, file)
}

/** Says why a command cannot do its work. */
export async function tell({ exit, lines }: Failure, io: Io): Promise<ExitCode> {
  await io.stderr(`${lines.join('\n')}\n`)
  return exit
}
