import { readdirSync, readFileSync } from 'node:fs'
import { loadDatasets } from '../../src/datasets/load.ts'
import { choicesFrom } from '../../src/datasets/settings.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { rulesInForce } from '../../src/rules/in-force.ts'
import type { CheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { type RuleFile, validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { AS_OF } from './compliant-state.ts'

const RULES = new URL('../../rules/', import.meta.url)

/** The shipped rules in force on `AS_OF`. */
export const BOOK = rulesInForce(ruleFiles(), AS_OF)

const datasets = await shippedDatasets()

export const CIRCUMSTANCES: Circumstances = {
  asOf: AS_OF,
  holidays: new Set(),
  choices: choicesFrom(datasets.settings),
  datasets,
}

/** The answer of a pre-flight by the shipped rules and lists on `AS_OF`. */
export function judge(state: object): Promise<CheckAnswer> {
  return preflight(rowsOfState(state), 'state:1', () => ({}), {
    book: BOOK,
    circumstances: CIRCUMSTANCES,
    engine: 'functions',
  })
}

function ruleFiles(): readonly RuleFile[] {
  const names = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'))
  return names.map((name) => {
    const rule = validateRuleFile(JSON.parse(readFileSync(new URL(name, RULES), 'utf8')))
    if ('problems' in rule) throw new Error(`${name}: ${JSON.stringify(rule.problems)}`)
    return rule.value
  })
}

async function shippedDatasets() {
  const result = await loadDatasets(new URL('../../datasets/', import.meta.url))
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.datasets
}
