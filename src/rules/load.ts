import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../files/read-text.ts'
import { checkRules, type RuleText } from './check.ts'
import { inOrder } from './in-order.ts'
import type { Known } from './known.ts'
import type { RuleProblem } from './problem.ts'
import { type RuleSet, ruleSetOf } from './rule-set.ts'

/** The rules of a folder, or every reason why one of its files is broken. */
export type LoadedRules = RuleSet | { readonly problems: readonly RuleProblem[] }

/** Reads and checks every `.json` file of a folder and the folders in it. Paths in problems begin as `folder` does. */
export function loadRules(folder: string, known: Known): LoadedRules {
  const { texts, problems } = readRuleTexts(folder)
  if (texts.length === 0) return { problems }

  const checked = checkRules(texts, known)
  if ('rules' in checked && problems.length === 0) return ruleSetOf(checked.rules)
  return { problems: inOrder([...problems, ...('problems' in checked ? checked.problems : [])]) }
}

/** Reads the files of a folder of rules, unchecked, and tells which cannot be read. */
export function readRuleTexts(folder: string): {
  readonly texts: readonly RuleText[]
  readonly problems: readonly RuleProblem[]
} {
  const names = rulesIn(folder)
  if (names === undefined) {
    return {
      texts: [],
      problems: [{ code: 'no-file', at: startOf(folder), detail: 'it is no folder that can be read' }],
    }
  }
  if (names.length === 0) return { texts: [], problems: [{ code: 'no-rules', at: startOf(folder) }] }

  const files = names.map((name) => readRule(join(folder, name)))
  return { texts: files.filter((file) => 'text' in file), problems: files.filter((file) => 'code' in file) }
}

/** The paths below a folder, in an order that no file system decides; undefined where it cannot be read. */
function rulesIn(folder: string): readonly string[] | undefined {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return names.filter((name) => name.endsWith('.json')).sort()
  } catch {
    return undefined
  }
}

function readRule(file: string): RuleText | RuleProblem {
  const result = readText(file)
  if ('text' in result) return { file, text: result.text }
  if (result.code === 'not-utf8') return { code: 'not-utf8', at: result.at }
  return { code: 'no-file', at: startOf(file), detail: result.detail }
}

function startOf(file: string): RuleProblem['at'] {
  return { file, line: 1, column: 1 }
}
