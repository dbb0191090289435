import { RULE_WORDS, WORDS } from '../report/languages.ts'
import type { RuleStyle } from '../report/rule-text.ts'
import type { Language } from '../report/words.ts'
import type { Terminal } from './io.ts'
import { paintFor } from './paint-for.ts'

/** How texts in a language are set on a terminal, or in a file. */
export function styleFor(language: Language, terminal: Terminal): RuleStyle {
  const width = Math.max(60, terminal.columns ?? 100)
  return { words: WORDS[language], about: RULE_WORDS[language], paint: paintFor(terminal), width }
}
