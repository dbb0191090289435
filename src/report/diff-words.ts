import type { DiffStatus } from '../run/diff.ts'
import type { DiffCause } from '../run/diff-causes.ts'
import type { Language } from './words.ts'

/** What is said of the change from one run to another, in one language. */
export interface DiffWords {
  readonly title: (before: string, beforeDay: string, after: string, afterDay: string) => string
  readonly differing: (causes: readonly DiffCause[]) => string
  readonly status: Readonly<Record<DiffStatus, string>>
  readonly cause: Readonly<Record<DiffCause, string>>
  readonly gates: string
  readonly absent: string
  readonly more: (count: number) => string
}

const ENGLISH: DiffWords = {
  title: (before, beforeDay, after, afterDay) => `From ${before} (as of ${beforeDay}) to ${after} (as of ${afterDay})`,
  differing: (causes) =>
    causes.length === 0 ? 'judged alike, on the same data' : `the runs differ in: ${causes.join(', ')}`,
  status: { new: 'new', resolved: 'resolved', changed: 'changed', unchanged: 'unchanged' },
  cause: { data: 'data', rule: 'rule', setting: 'setting', waiver: 'waiver', time: 'time', unexplained: 'unexplained' },
  gates: 'gates changed',
  absent: 'absent',
  more: (count) => `and ${count} more (--format json has them all)`,
}

const FRENCH: DiffWords = {
  title: (before, beforeDay, after, afterDay) => `De ${before} (au ${beforeDay}) à ${after} (au ${afterDay})`,
  differing: (causes) =>
    causes.length === 0
      ? 'jugés de même, sur les mêmes données'
      : `les résultats diffèrent par\u00a0: ${causes.join(', ')}`,
  status: { new: 'nouveaux', resolved: 'résolus', changed: 'modifiés', unchanged: 'inchangés' },
  cause: {
    data: 'données',
    rule: 'règle',
    setting: 'réglage',
    waiver: 'dérogation',
    time: 'date',
    unexplained: 'sans explication',
  },
  gates: 'étapes modifiées',
  absent: 'absent',
  more: (count) => `et ${count} de plus (--format json les donne tous)`,
}

export const DIFF_WORDS: Readonly<Record<Language, DiffWords>> = { en: ENGLISH, fr: FRENCH }
