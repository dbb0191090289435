import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type KeptRule, validateRunRules } from '../schemas/generated/run-rules.ts'
import { firstOf, parsed } from './parts.ts'
import type { Part } from './run-problem.ts'

/** What all findings of a rule share, once for each rule that has findings. */
export const RULES = 'rules.json'

export function rulesText(rules: readonly KeptRule[]): string {
  return `${JSON.stringify({ rules }, null, 2)}\n`
}

/** The rules of a run by their ids. */
export async function readRules(folder: string): Promise<Part<ReadonlyMap<string, KeptRule>>> {
  const text = await readFile(join(folder, RULES), 'utf8').catch(() => undefined)
  if (text === undefined) return { problem: { code: 'part-gone', file: RULES } }
  const json = parsed(text)
  if (json === undefined) return { problem: { code: 'not-json', file: RULES, line: 1 } }
  const result = validateRunRules(json.value)
  if ('value' in result) return { value: new Map(result.value.rules.map((rule) => [rule.id, rule])) }
  return { problem: { code: 'shape', file: RULES, line: 1, ...firstOf(result.problems) } }
}
