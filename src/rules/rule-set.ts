import { createHash } from 'node:crypto'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** Checked rules in the order of their ids, and a hash that changes when what a rule says changes. */
export interface RuleSet {
  readonly hash: string
  readonly rules: readonly RuleFile[]
}

/** Layout, the order of keys and the folder of the rules do not count: the hash is over what is said. */
export function ruleSetOf(rules: readonly RuleFile[]): RuleSet {
  const hash = createHash('sha256')
  for (const rule of rules) hash.update(`${JSON.stringify(rule, inKeyOrder)}\n`)
  return { hash: hash.digest('hex'), rules }
}

function inKeyOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
