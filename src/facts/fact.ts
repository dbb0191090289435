import type { SubjectKind } from '../domain/subject.ts'
import type { Expression } from './expression.ts'

export const FACT_TYPES = ['flag', 'word', 'country', 'region', 'day', 'number'] as const
export type FactType = (typeof FACT_TYPES)[number]

/** What a fact of each type is in JavaScript; a day is `YYYY-MM-DD`. */
interface Shapes {
  readonly flag: boolean
  readonly word: string
  readonly country: string
  readonly region: string
  readonly day: string
  readonly number: number
}

/** One question that a rule may ask about its subject; a child subject may also ask its reseller's. */
export interface Fact<T extends FactType = FactType> {
  readonly name: string
  readonly subject: SubjectKind
  readonly type: T
  readonly description: { readonly en: string; readonly fr: string }
  /** For words: the only values there are. Roles are an open list and have none. */
  readonly words?: readonly string[]
  /** The answer depends on the other accounts given; judged by itself an account has none. */
  readonly across?: boolean
  readonly expression: Expression<Shapes[T]>
}

/** Declares a fact, so that its derivation has to give what its type promises. */
export function fact<T extends FactType>(declared: Fact<T>): Fact<T> {
  return declared
}
