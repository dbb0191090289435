import { isDocument, parseJson } from '../files/json.ts'
import { type RuleFile, validateRuleFile } from '../schemas/generated/rule.ts'
import { checkChanges } from './check-changes.ts'
import { checkPredictedError, checkSource } from './check-citations.ts'
import { checkConditions } from './check-conditions.ts'
import { checkEffective } from './check-effective.ts'
import { checkExamples } from './check-examples.ts'
import { checkIds, checkPath } from './check-filing.ts'
import { checkShape } from './check-shape.ts'
import { inOrder } from './in-order.ts'
import type { Known } from './known.ts'
import { elements, field, type Part, whole } from './part.ts'
import type { RuleProblem } from './problem.ts'

/** The text of a rule file, and its path: `<gate>/<id>.json` below whatever folder. */
export interface RuleText {
  readonly file: string
  readonly text: string
}

/** The rules in the order of their ids, or everything that is wrong in the order of files, lines and columns. */
export type RulesResult = { readonly rules: readonly RuleFile[] } | { readonly problems: readonly RuleProblem[] }

/** Checks rule files, each by itself and all together. Nothing of them is used where one of them is broken. */
export function checkRules(texts: readonly RuleText[], known: Known): RulesResult {
  const results = [...texts].sort(byFile).map(({ file, text }) => parseJson(text, file))
  const files = results.filter(isDocument).map(whole)
  const problems = [
    ...results.flatMap((result) => (isDocument(result) ? [] : result.problems)),
    ...files.flatMap((file) => checkFile(file, known)),
    ...checkIds(files),
  ]
  if (problems.length > 0) return { problems: inOrder(problems) }
  return { rules: files.map(ruleOf).sort((a, b) => (a.id < b.id ? -1 : 1)) }
}

function byFile(a: RuleText, b: RuleText): number {
  return a.file < b.file ? -1 : 1
}

function checkFile(file: Part, known: Known): readonly RuleProblem[] {
  const subject = field(file, 'subject').value
  return [
    ...checkShape(file),
    ...checkPath(file),
    ...checkChanges(file),
    ...checkEffective(field(file, 'effective'), known),
    ...elements(field(file, 'sources')).flatMap((source) => checkSource(source, known)),
    ...elements(field(file, 'predictedErrors')).flatMap((predicted) => checkPredictedError(predicted, known)),
    ...checkConditions(field(file, 'applies'), subject, known),
    ...checkConditions(field(file, 'conditions'), subject, known),
    ...checkExamples(file, known),
  ]
}

function ruleOf({ value }: Part): RuleFile {
  const result = validateRuleFile(value)
  if ('value' in result) return result.value
  throw new Error(`the checks let pass what the schema refuses: ${JSON.stringify(result.problems)}`)
}
