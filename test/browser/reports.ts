import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { run } from '../cli/fake-io.ts'
import { hostileRun } from '../report/hostile-run.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of runs, each with its report beside it. */
    readonly reports: Readonly<Record<'demo' | 'selected' | 'selectedGate' | 'selectedRule' | 'hostile', Made>>
  }
}

interface Made {
  readonly run: string
  /** The path of the page. */
  readonly page: string
}

/** Audits the demo and hostile exports and makes the page of each: once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-browser-'))
  const demo = join(folder, 'demo')
  await command(
    ['audit', 'datasets/demo/exports', '--mapping', 'datasets/demo/mapping.json', '--as-of', '2021-03-15'],
    ['--out', demo, '--fail-on', 'never', '--quiet'],
  )
  await mkdir(join(folder, 'hostile'))
  const hostile = await hostileRun(join(folder, 'hostile'))
  project.provide('reports', {
    demo: { run: demo, page: await pageOf(demo) },
    selected: { run: demo, page: await pageOf(demo, '--country', 'DE') },
    selectedGate: { run: demo, page: await pageOf(demo, '--gate', 'mpn-link') },
    selectedRule: { run: demo, page: await pageOf(demo, '--rule', 'mpn-csp-same-country') },
    hostile: { run: hostile.run, page: await pageOf(hostile.run, '--rules', hostile.rules) },
  })
  return () => rm(folder, { recursive: true })
}

/** Makes the page of a run beside it. */
export async function pageOf(folder: string, ...words: readonly string[]): Promise<string> {
  const out = [folder, ...words.filter((word) => word.startsWith('--')), 'report'].join('.')
  await command(['report', folder, '--format', 'html', '--out', out], words)
  return join(out, 'report.html')
}

async function command(...words: readonly (readonly string[])[]): Promise<void> {
  const { exit, stderr } = await run(words.flat())
  if (exit !== 0) throw new Error(`${words.flat().join(' ')}: ${exit} ${stderr}`)
}
