import type { Phase, Progress } from '../audit/progress.ts'
import type { Language } from '../report/words.ts'
import type { Io } from './io.ts'

/** Says how far an audit is; `end` takes the bar away. */
export interface ProgressTeller {
  readonly tell: (progress: Progress) => void
  readonly end: () => Promise<void>
}

/**
 * On a terminal one line that is written over, with a bar; elsewhere a line every few seconds, so that an audit of
 * seconds says nothing. All of it goes to standard error.
 */
export function progressTeller({ stderr, clock, terminal }: Io, language: Language): ProgressTeller {
  const every = terminal.overwrites ? BLINK : PAUSE
  let last = clock()
  let begun = { phase: '', at: last }
  let shown = false
  let written: Promise<void> = Promise.resolve()
  // Whoever cannot be told how far it is learns of the end all the same.
  const write = (text: string) => {
    written = written.then(() => stderr(text)).catch(() => {})
  }
  return {
    tell: (progress) => {
      const now = clock()
      if (begun.phase !== progress.phase) begun = { phase: progress.phase, at: now }
      if (now - last < every) return
      last = now
      shown = true
      const line = lineOf(progress, (now - begun.at) / 1000, language)
      write(terminal.overwrites ? `${OVER}${bar(progress.part)} ${line}` : `${line}\n`)
    },
    end: () => {
      if (shown && terminal.overwrites) write(OVER)
      return written
    },
  }
}

const BLINK = 100
const PAUSE = 5_000

/** To the begin of the line, and nothing more on it. */
const OVER = '\r\u001b[K'

const WIDTH = 20

function bar(part = 0): string {
  const full = Math.floor(Math.min(1, part) * WIDTH)
  return `[${'#'.repeat(full)}${'-'.repeat(WIDTH - full)}]`
}

function lineOf({ phase, part, rows }: Progress, seconds: number, language: Language): string {
  const words = WORDS[language]
  const left = part === undefined || part <= 0 ? undefined : Math.ceil((seconds * (1 - part)) / part)
  return [
    words.phase[phase],
    ...(part === undefined ? [] : [`${Math.floor(part * 100)} %`]),
    ...(rows === undefined ? [] : [words.rows(rows)]),
    ...(rows === undefined || seconds <= 0 ? [] : [words.rate(Math.round(rows / seconds))]),
    ...(left === undefined ? [] : [words.left(left)]),
  ].join('   ')
}

interface Words {
  readonly phase: Readonly<Record<Phase, string>>
  readonly rows: (count: number) => string
  readonly rate: (count: number) => string
  readonly left: (seconds: number) => string
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    phase: { reading: 'reading', judging: 'judging', 'second-opinion': 'second opinion', writing: 'writing findings' },
    rows: (count) => `${count} rows`,
    rate: (count) => `${count} rows/s`,
    left: (seconds) => `${seconds} s left`,
  },
  fr: {
    phase: {
      reading: 'lecture',
      judging: 'jugement',
      'second-opinion': 'second avis',
      writing: 'écriture des constats',
    },
    rows: (count) => `${count} lignes`,
    rate: (count) => `${count} lignes/s`,
    left: (seconds) => `reste ${seconds} s`,
  },
}
