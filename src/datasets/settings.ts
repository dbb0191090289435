import { isRealDay } from '../domain/civil.ts'
import { madeOnce } from '../domain/made-once.ts'
import { type Choices, DAY_SETTINGS, isDaySetting, isWordSetting, SETTING_OPTIONS } from '../domain/setting.ts'
import type { SettingsDataset } from '../schemas/generated/dataset.settings.ts'
import type { Setting, SourceDocument } from './datasets.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

/**
 * Prepares the contradictions for look-up by id. Each must have a default that can be chosen, and every choice that
 * rules may ask for must be there.
 */
export function prepareSettings(
  file: string,
  { rows }: SettingsDataset,
  documents: ReadonlyMap<string, SourceDocument>,
  report: Report,
): ReadonlyMap<string, Setting> {
  for (const { id, default: chosen, statements } of rows) {
    const choices = statements.flatMap(({ choice }) => choice ?? [])
    for (const choice of [chosen, ...choices]) if (!mayChoose(id, choice, choices)) report(unknown(file, choice))
    for (const { sources } of statements) {
      for (const { document } of sources) if (!documents.has(document)) report(unknown(file, document))
    }
  }
  const settings = oneMeaningEach(
    file,
    rows.map((row) => [row.id, row] as const),
    report,
  )
  for (const id of [...Object.keys(SETTING_OPTIONS), ...DAY_SETTINGS]) {
    if (!settings.has(id)) report(unknown(file, id))
  }
  return settings
}

/** The choices in force: the defaults, and those that somebody made instead. */
export function choicesFrom(settings: ReadonlyMap<string, Setting>, made: Partial<Choices> = {}): Choices {
  const of = (id: keyof Choices) => made[id] ?? settings.get(id)?.default ?? ''
  return {
    dapEndedOn: of('dapEndedOn'),
    error900400: of('error900400'),
    faroeCurrency: of('faroeCurrency'),
    mcaAttestationApiOnlyFrom: of('mcaAttestationApiOnlyFrom'),
    mpaScope: of('mpaScope'),
    mpnSignIn: of('mpnSignIn'),
    pmcRetiredOn: of('pmcRetiredOn'),
    porChecksFrom: of('porChecksFrom'),
    registrationIdCountries: of('registrationIdCountries'),
    removalKeepsPrivileges: of('removalKeepsPrivileges'),
    userAdders: of('userAdders'),
    verificationClockStart: of('verificationClockStart'),
  }
}

/** The choices that are not the defaults. */
export function chosenOtherwise(settings: ReadonlyMap<string, Setting>, choices: Choices): Partial<Choices> {
  return otherwiseIn(settings)(choices)
}

const otherwiseIn = madeOnce((settings: ReadonlyMap<string, Setting>) =>
  madeOnce((choices: Choices): Partial<Choices> => {
    const entries = Object.entries(choices).filter(([name, choice]) => settings.get(name)?.default !== choice)
    return Object.fromEntries(entries)
  }),
)

/** Whether a choice can be made: one of the words, any day, or for what no rule asks one of the statements. */
export function mayChoose(id: string, choice: string, stated: readonly string[]): boolean {
  if (isWordSetting(id)) return SETTING_OPTIONS[id].some((option) => option === choice)
  if (!isDaySetting(id)) return stated.includes(choice)
  const [year = 0, month = 0, day = 0] = choice.split('-').map(Number)
  return /^\d{4}-\d{2}-\d{2}$/.test(choice) && isRealDay(year, month, day)
}

function unknown(file: string, text: string) {
  return { code: 'unknown-reference', file, text } as const
}
