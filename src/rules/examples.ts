import { type Verdict, verdictOf } from '../domain/verdict.ts'
import type { Example, RuleFile } from '../schemas/generated/rule.ts'
import { prepareRule } from './rule.ts'

/** What a rule says of one of its examples, beside what the example expects. */
export interface ExampleOutcome {
  readonly rule: string
  readonly example: Example
  readonly verdict: Verdict
}

/** Judges every example of a rule. An example whose verdict is not the expected one shows that one of them is wrong. */
export function runExamples(file: RuleFile): readonly ExampleOutcome[] {
  const { applies, holds } = prepareRule(file)
  return file.examples.map((example) => {
    const verdict = verdictOf(applies(example.given), holds(example.given))
    return { rule: file.id, example, verdict }
  })
}
