import type { SubjectKind } from '../domain/subject.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { FactType } from '../facts/fact.ts'
import type { JsonProblem } from '../files/json.ts'
import type { Place } from '../files/place.ts'

/** One reason a rule file is refused. All of them, of all files, are collected before anyone is told. */
export type RuleProblem =
  | FolderProblem
  | JsonProblem
  | ShapeProblem
  | FilingProblem
  | ConditionProblem
  | ComparisonProblem
  | EffectiveProblem
  | ChangeProblem
  | CitationProblem
  | ExampleProblem

export type ProblemCode = RuleProblem['code']

/** The file or folder cannot be read. */
type FolderProblem =
  | { readonly code: 'no-file'; readonly at: Place; readonly detail: string }
  | { readonly code: 'not-utf8'; readonly at: Place }
  | { readonly code: 'no-rules'; readonly at: Place }

/** The file has not the shape of a rule. `found` is what stands there, as JSON. */
type ShapeProblem =
  | { readonly code: 'unknown-key'; readonly at: Place; readonly key: string; readonly didYouMean?: string }
  | { readonly code: 'missing-key'; readonly at: Place; readonly key: string }
  | { readonly code: 'language-missing'; readonly at: Place; readonly key: string; readonly language: string }
  | { readonly code: 'wrong-type'; readonly at: Place; readonly found: string; readonly expected: readonly string[] }
  | {
      readonly code: 'wrong-value'
      readonly at: Place
      readonly found: string
      readonly allowed: readonly string[]
      readonly didYouMean?: string
    }
  | { readonly code: 'too-small'; readonly at: Place; readonly found: string; readonly least: number }
  | { readonly code: 'malformed'; readonly at: Place; readonly found: string; readonly key: string }
  | { readonly code: 'empty'; readonly at: Place; readonly key: string }
  | { readonly code: 'listed-twice'; readonly at: Place; readonly found: string }

/** The file is not where its content says, or says what another says. */
type FilingProblem =
  | {
      readonly code: 'misfiled'
      readonly at: Place
      readonly key: 'id' | 'gate'
      readonly found: string
      readonly filed: string
    }
  | { readonly code: 'duplicate-id'; readonly at: Place; readonly id: string; readonly first: Place }

/** The conditions are not a tree that can be judged. */
type ConditionProblem =
  | { readonly code: 'not-a-group'; readonly at: Place }
  | { readonly code: 'empty-group'; readonly at: Place; readonly key?: string }
  | { readonly code: 'mixed-condition'; readonly at: Place; readonly keys: readonly string[] }

/** A comparison asks or expects what it cannot. */
type ComparisonProblem =
  | { readonly code: 'unknown-fact'; readonly at: Place; readonly fact: string; readonly didYouMean?: string }
  | {
      readonly code: 'fact-of-another-subject'
      readonly at: Place
      readonly fact: string
      readonly belongsTo: SubjectKind
      readonly subject: SubjectKind
    }
  | {
      readonly code: 'unknown-operator'
      readonly at: Place
      readonly operator: string
      readonly example: string
      readonly didYouMean?: string
    }
  | {
      readonly code: 'operator-does-not-fit'
      readonly at: Place
      readonly operator: string
      readonly fact: string
      readonly type: FactType
      readonly fitting: readonly string[]
    }
  | {
      readonly code: 'list-does-not-fit'
      readonly at: Place
      readonly operator: string
      readonly takesList: boolean
      readonly example: string
    }
  | {
      readonly code: 'value-does-not-fit'
      readonly at: Place
      readonly fact: string
      readonly type: FactType
      readonly found: string
      readonly words: readonly string[]
      readonly didYouMean?: string
    }
  | {
      readonly code: 'reference-does-not-fit'
      readonly at: Place
      readonly fact: string
      readonly type: FactType
      readonly other: string
      readonly otherType: FactType
    }
  | { readonly code: 'compared-with-itself'; readonly at: Place; readonly fact: string }

/** The rule can be in force on no day. */
type EffectiveProblem =
  | { readonly code: 'no-such-day'; readonly at: Place; readonly found: string }
  | { readonly code: 'interval-upside-down'; readonly at: Place; readonly from: string; readonly until: string }
  /** `expected` is the day that the setting's default makes it. */
  | { readonly code: 'setting-differs'; readonly at: Place; readonly setting: string; readonly expected: string }

/** The rule does not say what became of it from version to version. */
type ChangeProblem =
  | { readonly code: 'change-missing'; readonly at: Place; readonly version: number }
  | { readonly code: 'change-to-come'; readonly at: Place; readonly version: number; readonly last: number }
  | { readonly code: 'duplicate-change'; readonly at: Place; readonly version: number }

/** The rule rests on a sentence, or predicts a refusal, that is not on the lists. */
type CitationProblem =
  | { readonly code: 'unknown-document'; readonly at: Place; readonly document: string; readonly didYouMean?: string }
  | {
      readonly code: 'unknown-revision'
      readonly at: Place
      readonly document: string
      readonly revision: string
      readonly known: readonly string[]
    }
  | {
      readonly code: 'unknown-sentence'
      readonly at: Place
      readonly document: string
      readonly revision: string
      readonly sentence: number
    }
  | { readonly code: 'no-sentence'; readonly at: Place; readonly document: string; readonly revision: string }
  | { readonly code: 'unknown-endpoint'; readonly at: Place; readonly endpoint: string; readonly didYouMean?: string }
  | {
      readonly code: 'unknown-error-code'
      readonly at: Place
      readonly endpoint: string
      readonly errorCode: string
      readonly known: readonly string[]
    }

/** The examples do not show what the rule does. */
type ExampleProblem =
  | { readonly code: 'duplicate-example'; readonly at: Place; readonly name: string }
  | { readonly code: 'example-fact'; readonly at: Place; readonly fact: string; readonly didYouMean?: string }
  | { readonly code: 'example-outcome-missing'; readonly at: Place; readonly verdict: Verdict }
  | { readonly code: 'example-cannot-be'; readonly at: Place }
