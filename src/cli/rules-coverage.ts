import { coverageJson } from '../report/coverage-json.ts'
import { type CoverageTable, coverageTable } from '../report/coverage-table.ts'
import { COVERAGE_WORDS } from '../report/coverage-words.ts'
import type { Language } from '../report/words.ts'
import { coverageOf } from '../rules/coverage.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadGround } from './ground.ts'
import type { Io } from './io.ts'
import type { COVERAGE_FORMATS } from './options.ts'

export interface CoverageOptions extends GroundOptions {
  readonly format: (typeof COVERAGE_FORMATS)[number]
  readonly lang?: Language | undefined
}

/** `rules coverage`: which rules rest on which sentences, and the other way round; exit 4 where something is open. */
export async function rulesCoverage({ format, lang = 'en', ...options }: CoverageOptions, io: Io): Promise<ExitCode> {
  const ground = await loadGround(options)
  if (isFailure(ground)) return tell(ground, io)

  const coverage = coverageOf(ground.ruleSet.rules, ground.datasets)
  if (format === 'json') await io.stdout(coverageJson(coverage))
  else await io.stdout(await printed(coverageTable(coverage, ground.datasets, lang), format, io))
  const { problems } = coverage
  if (problems.length === 0) return EXIT.fine
  return tell({ exit: EXIT.invalid, lines: problems.map(COVERAGE_WORDS[lang].problem) }, io)
}

/** Each form is loaded when it is asked for. */
async function printed(table: CoverageTable, format: 'text' | 'md' | 'html', { terminal }: Io): Promise<string> {
  if (format === 'md') return (await import('../report/coverage-markdown.ts')).coverageMarkdown(table)
  if (format === 'html') return (await import('../report/coverage-html.ts')).coverageHtml(table)
  const { coverageText } = await import('../report/coverage-text.ts')
  return coverageText(table, Math.max(60, terminal.columns ?? 120))
}
