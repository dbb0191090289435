import { withImpact } from '../audit/impact.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { SHIPPED_DATASETS } from '../datasets/load.ts'
import { loadExportKinds } from '../datasets/load-export-kinds.ts'
import { printDatasetProblem } from '../datasets/problems-en.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import { IMPACT_WORDS } from '../report/impact-words.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { type RunInputs, readRun } from '../run/read-run.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import type { ImpactTask, UseImpacts } from './impact-task.ts'
import type { Io } from './io.ts'
import { printStageProblem } from './stage-problems.ts'

/** Reads the inputs of a run again, once they are proven to be the same, and judges them by the rules of both days. */
export async function impactOnRun(task: ImpactTask, use: UseImpacts, io: Io): Promise<Failure | Record<string, never>> {
  const { run, ground, language, datasetsFolder } = task
  const words = IMPACT_WORDS[language]
  const found = await readRun(run)
  if ('problems' in found) return { exit: EXIT.unreadable, lines: found.problems.map(words.run) }
  const kinds = await loadExportKinds(...(datasetsFolder === undefined ? [] : [datasetsFolder]), SHIPPED_DATASETS)
  if ('problems' in kinds) return { exit: EXIT.invalid, lines: kinds.problems.map(printDatasetProblem) }
  if (found.manifest.rulesHash !== ground.ruleSet.hash) await io.stderr(`${words.otherRules}\n`)

  const others = Object.entries(task.choices).filter(([name, choice]) => settingIn(found, name) !== choice)
  if (others.length > 0) await io.stderr(`${words.otherSettings(others.map(([name]) => name))}\n`)

  const result = await withImpact(requestOf(task, found, kinds.kinds), ({ resellers, impacts }) =>
    use({ impacts, judged: () => resellers }),
  )
  if (!('problems' in result)) return result
  const ids = [...kinds.kinds, ...templateKinds()].map(({ id }) => id)
  return { exit: EXIT.unreadable, lines: result.problems.map((problem) => printStageProblem(problem, ids)) }
}

function settingIn({ manifest }: RunInputs, name: string): unknown {
  return new Map<string, unknown>(Object.entries(manifest.settings)).get(name)
}

function requestOf(
  { books, choices, ground }: ImpactTask,
  { manifest, files }: RunInputs,
  kinds: readonly ExportKind[],
) {
  const known = new Set([...kinds, ...templateKinds()].map(({ id }) => id))
  const circumstances = ({ day }: RuleBook) => ({
    asOf: day,
    holidays: new Set(manifest.settings.holidays),
    choices,
    datasets: ground.datasets,
  })
  return {
    // A file of no known kind was ignored, and is again.
    inputs: files.map(({ name, path, kind }) => ({ name, path, ...(known.has(kind) ? { kind } : {}) })),
    mapping: { provider: { ...manifest.provider } },
    kinds,
    books,
    circumstances: { before: circumstances(books.before), after: circumstances(books.after) },
    scope: manifest.scope,
    threads: 2,
  }
}
