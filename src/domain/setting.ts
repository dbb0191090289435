/** Questions on which the documents contradict each other, and the answers there are to choose from. */
export const SETTING_OPTIONS = {
  error900400: ['por-failure', 'transfer-failure'],
  faroeCurrency: ['EUR', 'DKK'],
  mpaScope: ['region', 'tenant'],
  mpnSignIn: ['separate', 'shared'],
  registrationIdCountries: ['listed', 'listed-and-detailed'],
  removalKeepsPrivileges: ['kept', 'removed'],
  userAdders: ['admin-agent', 'any-admin'],
  verificationClockStart: ['submission', 'email-verified'],
} as const

/** Questions of when something began or ended; any day may be chosen. */
export const DAY_SETTINGS = ['dapEndedOn', 'mcaAttestationApiOnlyFrom', 'pmcRetiredOn', 'porChecksFrom'] as const

export type WordSetting = keyof typeof SETTING_OPTIONS
export type DaySetting = (typeof DAY_SETTINGS)[number]
export type SettingName = WordSetting | DaySetting

/** The answer in force to every question: a word of its list, or a day `YYYY-MM-DD`. */
export type Choices = Readonly<Record<SettingName, string>>

export function isWordSetting(name: string): name is WordSetting {
  return Object.hasOwn(SETTING_OPTIONS, name)
}

export function isDaySetting(name: string): name is DaySetting {
  return DAY_SETTINGS.some((other) => other === name)
}
