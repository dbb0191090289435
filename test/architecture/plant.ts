import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import house from '../../.dependency-cruiser.mjs'

/** Libraries that stand in node_modules of every planted house. */
const LIBRARIES = ['json-rules-engine', '@duckdb/node-api', 'fastify', 'csv-parse', 'vitest']
const SHIPPED = LIBRARIES.filter((name) => name !== 'vitest')

/**
 * Builds a small house of the given files (path: text) in a folder of its own and holds it against the rules of ours.
 * Gives each breach as `rule: file -> import`.
 */
export async function breachesOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'house-'))
  try {
    await plant(folder, { ...manifest(), ...libraries(), ...files })
    return await breaches(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function plant(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

function manifest(): Record<string, string> {
  const dependencies = Object.fromEntries(SHIPPED.map((name) => [name, '*']))
  return { 'package.json': JSON.stringify({ type: 'module', dependencies, devDependencies: { vitest: '*' } }) }
}

function libraries(): Record<string, string> {
  return Object.fromEntries(
    LIBRARIES.flatMap((name) => [
      [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
      [`node_modules/${name}/index.js`, ''],
    ]),
  )
}

async function breaches(baseDir: string): Promise<string[]> {
  const { output } = await cruise(['src'], { ...house.options, baseDir, validate: true, ruleSet: house })
  if (typeof output === 'string') throw new Error(output)
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort()
}
