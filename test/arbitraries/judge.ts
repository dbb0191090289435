import { readdirSync, readFileSync } from 'node:fs'
import { loadDatasets } from '../../src/datasets/load.ts'
import { choicesFrom } from '../../src/datasets/settings.ts'
import { type Choices, SETTING_OPTIONS } from '../../src/domain/setting.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { preflight } from '../../src/preflight/preflight.ts'
import { rulesInForce } from '../../src/rules/in-force.ts'
import type { CheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { type RuleFile, validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { AS_OF } from './compliant-state.ts'

const RULES = new URL('../../rules/', import.meta.url)

/** Every shipped rule, whenever it is in force. */
export const SHIPPED_RULES = ruleFiles()

/** The shipped rules in force on `AS_OF`. */
export const BOOK = rulesInForce(SHIPPED_RULES, AS_OF)

const datasets = await shippedDatasets()

export const CIRCUMSTANCES: Circumstances = {
  asOf: AS_OF,
  holidays: new Set(),
  choices: choicesFrom(datasets.settings),
  datasets,
}

/** The same day with the other answer to every question on which the documents contradict each other. */
export const OTHERWISE: Circumstances = { ...CIRCUMSTANCES, choices: otherChoices(CIRCUMSTANCES.choices) }

/** The answer of a pre-flight by the shipped rules and lists on `AS_OF`. */
export function judge(state: object): Promise<CheckAnswer> {
  return judgeIn(CIRCUMSTANCES, state)
}

/** The same with the other answer to every question on which the documents contradict each other. */
export function judgeOtherwise(state: object): Promise<CheckAnswer> {
  return judgeIn(OTHERWISE, state)
}

function judgeIn(circumstances: Circumstances, state: object): Promise<CheckAnswer> {
  return preflight(rowsOfState(state), 'state:1', () => ({}), { book: BOOK, circumstances, engine: 'functions' })
}

function otherChoices(choices: Choices): Choices {
  const said = new Set(Object.entries(choices).map(([name, choice]) => `${name}: ${choice}`))
  const others = Object.entries(SETTING_OPTIONS).map(([name, [first, second]]) => [
    name,
    said.has(`${name}: ${first}`) ? second : first,
  ])
  return { ...choices, ...Object.fromEntries(others) }
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
