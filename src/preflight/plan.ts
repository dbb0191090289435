import { byGate, DEPENDS_ON, GATES, type Gate, path } from '../domain/gate.ts'
import type { CheckAnswer, Finding } from '../schemas/generated/check-answer.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { JudgedGate } from './gates.ts'

export type Step = CheckAnswer['plan'][number]

/**
 * The next steps: one for each failing blocking or warning rule, in the order of the gates. A step unlocks every gate
 * that stays shut without it, and waits for the gates that have to open before its own.
 */
export function planOf(
  findings: readonly Pick<Finding, 'rule' | 'verdict'>[],
  gates: readonly Pick<JudgedGate, 'gate' | 'state'>[],
  rules: readonly Pick<RuleFile, 'id' | 'gate' | 'severity' | 'step'>[],
): readonly Step[] {
  const failing = new Set(findings.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule))
  if (failing.size === 0) return []
  const steps = rules.filter(({ id, severity }) => severity !== 'advisory' && failing.has(id))
  const shut = new Set(gates.filter(({ state }) => state !== 'open').map(({ gate }) => gate))
  return GATES.flatMap((gate) => steps.filter((rule) => rule.gate === gate)).map((rule, i) => ({
    step: i + 1,
    gate: rule.gate,
    rule: rule.id,
    who: rule.step?.who ?? 'reseller',
    where: rule.step?.where ?? PARTNER_CENTER,
    unlocks: rule.severity === 'blocking' ? [...UNLOCKED[rule.gate]] : [],
    waitsFor: NEEDED[rule.gate].filter((other) => shut.has(other)),
  }))
}

const PARTNER_CENTER = { en: 'Partner Center', fr: 'Espace partenaires' }

/** The gates that stay shut without a gate, itself among them. */
const UNLOCKED = byGate((gate) => GATES.filter((other) => path(other).includes(gate)))

/** The gates that have to open before a gate, in their order. */
const NEEDED = byGate(before)

function before(gate: Gate): readonly Gate[] {
  const needed = new Set(DEPENDS_ON[gate].flatMap(path))
  return GATES.filter((other) => needed.has(other))
}
