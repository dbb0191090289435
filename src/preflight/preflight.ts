import { chosenOtherwise } from '../datasets/settings.ts'
import type { Circumstances } from '../facts/expression.ts'
import { filesOf, type RuleBook } from '../rules/in-force.ts'
import type { CheckAnswer, Finding } from '../schemas/generated/check-answer.ts'
import { resellerKey } from '../tables/key.ts'
import type { Row } from '../tables/row.ts'
import { casesOf } from './case.ts'
import { findingOf, type Locate, subjectsOf } from './finding.ts'
import { JudgedGates } from './gates.ts'
import { type EngineName, type Judged, judgeAll } from './judge.ts'
import { planOf } from './plan.ts'

/** What a pre-flight is made of, beside the account itself. */
export interface Preflight {
  readonly book: RuleBook
  readonly circumstances: Circumstances
  readonly engine: EngineName
  /** Which verdicts are explained and given: all, or only fail and unknown. Absent: all. */
  readonly verdicts?: 'all' | 'found'
}

/**
 * Judges one account, given as its canonical rows, against every rule of the day.
 * `record` names the record it came from (`file:number`), for an account without any id of its own.
 */
export async function preflight(root: Row, record: string, locate: Locate, given: Preflight): Promise<CheckAnswer> {
  return answerOf(
    await judgeAccount(root, given),
    resellerKey(root, record, given.circumstances.datasets),
    locate,
    given,
  )
}

/** Every verdict on one account, not yet explained. */
export async function judgeAccount(root: Row, given: Preflight): Promise<readonly Judged[]> {
  if (given.engine === 'functions') return judgeByFunctions(root, given)
  const { judgeAllByReference } = await import('./judge-by-reference.ts')
  return judgeAllByReference(casesOf(root, given.book, given.circumstances), given.circumstances)
}

/** The same by the compiled functions, whatever engine is given. */
export function judgeByFunctions(root: Row, { book, circumstances }: Preflight): readonly Judged[] {
  return judgeAll(casesOf(root, book, circumstances), circumstances)
}

/** Explains the verdicts on one account, whose key is `reseller`, and concludes its gates and its plan from them. */
export function answerOf(judged: readonly Judged[], reseller: string, locate: Locate, given: Preflight): CheckAnswer {
  const { circumstances } = given
  const subjects = subjectsOf(reseller, circumstances.datasets)
  const verdicts: Finding[] = []
  const gates = new JudgedGates()
  for (const one of judged) {
    const { gate, severity } = one.rule.file
    const { verdict } = one
    if (severity === 'blocking') gates.take(gate, severity, verdict, subjects(one).key)
    if (given.verdicts === 'found' && verdict !== 'fail' && verdict !== 'unknown') continue
    verdicts.push(findingOf(one, subjects(one), circumstances, locate))
  }
  verdicts.sort((a, b) => inOrder(a.subject.key, b.subject.key) || inOrder(a.rule, b.rule))
  const concluded = gates.conclude()
  return {
    asOf: given.circumstances.asOf,
    ...settingsOf(given.circumstances),
    gates: [...concluded],
    verdicts,
    plan: [...planOf(verdicts, concluded, filesOf(given.book))],
  }
}

/** What differs from the defaults, so that an answer by the defaults alone is short. */
function settingsOf({ choices, holidays, datasets }: Circumstances): Pick<CheckAnswer, 'settings'> {
  const chosen = chosenOtherwise(datasets.settings, choices)
  if (Object.keys(chosen).length === 0 && holidays.size === 0) return {}
  return { settings: { ...chosen, ...(holidays.size > 0 && { holidays: [...holidays] }) } }
}

/** The order of the texts' UTF-8 bytes, which is that of their code points. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0
  if (HIGH.test(a) || HIGH.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : 1
}

/** Of halves of pairs and what lies above them JavaScript has another order. */
const HIGH = /[\ud800-\uffff]/
