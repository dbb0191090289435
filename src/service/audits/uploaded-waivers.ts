import { firstOfEach } from '../../report/refusal.ts'
import { readWaivers } from '../../run/read-waivers.ts'
import type { WaiverProblem } from '../../run/waiver-problem.ts'
import type { ProblemWords } from '../problem-words.ts'
import { type Refused, wrongDocument } from './refused.ts'

/** Why uploaded waivers are refused, by places; undefined where nothing is wrong. `rules` are the ids that they may name. */
export function refusedWaivers(bytes: Uint8Array, rules: readonly string[]): Refused | undefined {
  const read = readWaivers(bytes, '', rules)
  if (!('problems' in read)) return undefined
  return wrongDocument(WAIVERS, bytes, firstOfEach(read.problems.filter(isPlaced)), detailOf)
}

type PlacedProblem = Extract<WaiverProblem, { readonly at: unknown }>

function isPlaced(problem: WaiverProblem): problem is PlacedProblem {
  return 'at' in problem
}

/** Rules, authors and days are not repeated: they are what was sent. */
function detailOf(problem: PlacedProblem, { titles, waiver }: ProblemWords): string {
  switch (problem.code) {
    case 'misshapen':
      return problem.detail
    case 'not-json':
    case 'not-utf8':
    case 'too-deep':
    case 'duplicate-key':
      return titles[problem.code]
    default:
      return waiver[problem.code]
  }
}

const KEYS: ReadonlySet<string> = new Set(['waivers', 'rule', 'subject', 'reason', 'author', 'approver', 'until'])

const WAIVERS = { part: 'waivers', code: 'wrong-waivers', keys: KEYS } as const
