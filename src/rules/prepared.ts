import { readFileSync } from 'node:fs'
import { isObject } from './part.ts'
import type { RuleSet } from './rule-set.ts'

/** The rule set that ships, as the build wrote it; the same file for the sources and for what is built from them. */
export const PREPARED_RULES = new URL('../../dist/rules/ruleset.json', import.meta.url)

/**
 * Reads a rule set that the build has checked; it is not checked again, so that starting costs milliseconds.
 * A set that is absent or is none means that the build was not run, which is a thrown error.
 */
export function readPreparedRules(url: URL = PREPARED_RULES): RuleSet {
  const set: unknown = JSON.parse(readFileSync(url, 'utf8'))
  if (isRuleSet(set)) return set
  throw new Error(`${url.pathname} holds no rule set: run the build again`)
}

function isRuleSet(value: unknown): value is RuleSet {
  return isObject(value) && typeof value.hash === 'string' && Array.isArray(value.rules) && value.rules.length > 0
}
