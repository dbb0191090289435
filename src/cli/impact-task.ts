import type { Choices } from '../domain/setting.ts'
import type { Impact } from '../preflight/impact.ts'
import type { Language } from '../report/words.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Ground } from './ground.ts'
import type { Settings } from './settings.ts'

/** What is to be held against the rules of two days. */
export interface ImpactTask {
  /** A run, or a file of account states. */
  readonly run: string
  readonly books: { readonly before: RuleBook; readonly after: RuleBook }
  /** What holds where documents contradict each other. */
  readonly choices: Choices
  readonly ground: Ground
  readonly settings: Settings
  readonly datasetsFolder: string | undefined
  readonly language: Language
}

/** For whom something changes; `judged` counts everybody, and is whole when the last of them has been read. */
export interface Impacts {
  readonly impacts: AsyncIterable<Impact>
  readonly judged: () => number
}

/** Prints what is found, as long as it can still be read. */
export type UseImpacts = (impacts: Impacts) => Promise<Record<string, never>>
