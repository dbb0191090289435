import type { JsonProblem } from '../files/json.ts'
import type { Place } from '../files/place.ts'
import type { TextProblem } from '../files/read-text.ts'

/** Why a file of waivers is refused. All of them are collected before anyone is told. */
export type WaiverProblem =
  | TextProblem
  | JsonProblem
  | { readonly code: 'unknown-key'; readonly at: Place; readonly key: string; readonly didYouMean?: string }
  | { readonly code: 'missing-key'; readonly at: Place; readonly key: string }
  | { readonly code: 'misshapen'; readonly at: Place; readonly detail: string }
  | { readonly code: 'no-such-day'; readonly at: Place; readonly day: string }
  | { readonly code: 'own-approval'; readonly at: Place; readonly author: string }
  | { readonly code: 'unknown-rule'; readonly at: Place; readonly rule: string; readonly didYouMean?: string }
