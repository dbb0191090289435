import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Datasets } from '../datasets/datasets.ts'
import { SHIPPED_DATASETS } from '../datasets/load.ts'
import { loadExportKinds } from '../datasets/load-export-kinds.ts'
import { printDatasetProblem } from '../datasets/problems-en.ts'
import { FACTS } from '../facts/catalogue.ts'
import { COVERAGE_WORDS } from '../report/coverage-words.ts'
import { RULE_WORDS } from '../report/languages.ts'
import type { Language } from '../report/words.ts'
import { coverageOf } from '../rules/coverage.ts'
import { isNote } from '../rules/lint/finding.ts'
import { printFinding } from '../rules/lint/findings-en.ts'
import { lintRules } from '../rules/lint/lint.ts'
import { loadRules, readRuleTexts } from '../rules/load.ts'
import { printProblem } from '../rules/problems-en.ts'
import type { RuleSet } from '../rules/rule-set.ts'
import { EXIT, type ExitCode } from './exit-code.ts'
import { isFailure } from './failure.ts'
import { tell } from './given.ts'
import { type GroundOptions, loadLists } from './ground.ts'
import type { Io } from './io.ts'

export interface LintOptions extends GroundOptions {
  readonly lang?: Language | undefined
}

/**
 * `rules lint`: everything that is wrong with the rules of a folder, by default those that ship, whose days and
 * coverage are checked too. What is only worth knowing is a note and no fault.
 */
export async function rulesLint(options: LintOptions, io: Io): Promise<ExitCode> {
  const datasets = await loadLists(options.datasets)
  if (isFailure(datasets)) return tell(datasets, io)

  const folder = options.rules ?? relative(process.cwd(), fileURLToPath(SHIPPED_RULES))
  const loaded = loadRules(folder, { ...datasets, facts: FACTS })
  if ('problems' in loaded) {
    await io.stdout(`${loaded.problems.map(printProblem).join('\n')}\n`)
    return EXIT.invalid
  }
  const kinds = await loadExportKinds(...(options.datasets === undefined ? [] : [options.datasets]), SHIPPED_DATASETS)
  if ('problems' in kinds) return tell({ exit: EXIT.invalid, lines: kinds.problems.map(printDatasetProblem) }, io)

  const known = { ...datasets, facts: FACTS }
  const findings = lintRules(readRuleTexts(folder).texts, {
    known,
    kinds: kinds.kinds,
    ...(options.rules === undefined ? { declaredDays: datasets.declaredDays } : {}),
  })
  const uncovered = options.rules === undefined ? uncoveredBy(loaded, datasets, options.lang) : []
  const faults = findings.filter((finding) => !isNote(finding)).length + uncovered.length
  const words = RULE_WORDS[options.lang ?? 'en']
  const summary =
    faults === 0
      ? words.lintFine(loaded.rules.length, findings.length)
      : words.lintFaults(loaded.rules.length, faults, findings.length + uncovered.length - faults)
  await io.stdout(`${[...findings.map(printFinding), ...uncovered, summary].join('\n')}\n`)
  return faults === 0 ? EXIT.fine : EXIT.invalid
}

/** Sentences of the founding document that nothing rests on, and citations of what is not there. */
function uncoveredBy({ rules }: RuleSet, datasets: Datasets, lang: Language = 'en'): readonly string[] {
  return coverageOf(rules, datasets).problems.map(COVERAGE_WORDS[lang].problem)
}

const SHIPPED_RULES = new URL('../../rules/', import.meta.url)
