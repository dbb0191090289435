import type { Finding } from '../schemas/generated/finding.ts'
import type { Waiver } from '../schemas/generated/waivers.ts'
import { isTooBroad, type WaiversOn } from './waivers-on.ts'

/** What is told of a waiver beside the findings that it covers. */
export interface WaiverNotice {
  readonly code: 'expired' | 'unused' | 'too-broad'
  readonly waiver: Waiver
  /** How many findings it names. */
  readonly findings: number
}

/** Of the failing and the unknown findings of a rule, those that are waived. */
export interface Waived {
  readonly fail: number
  readonly unknown: number
}

/** A notice as summaries and reports have it. */
export function noticeLine({ code, findings, waiver: { rule, subject, until } }: WaiverNotice) {
  return { code, rule, subject, until, findings }
}

/** Counts which waivers the findings of a run, gone through once, have use for. */
export class WaiverUse {
  readonly #waivers: WaiversOn
  readonly #named = new Map<Waiver, number>()
  readonly #waived = new Map<string, Waived>()

  constructor(waivers: WaiversOn) {
    this.#waivers = waivers
  }

  /** Counts a finding, and gives it with the waiver that is in force for it and no other; its verdict is as it was. */
  waived(finding: Finding): Finding {
    if (this.#waivers.all.length === 0 && finding.waiver === undefined) return finding
    const { waiver: _, ...bare } = finding
    for (const waiver of this.#waivers.naming(finding)) this.#named.set(waiver, (this.#named.get(waiver) ?? 0) + 1)
    const waiver = this.#waivers.inForce(finding)
    if (waiver === undefined) return bare
    const { fail, unknown } = this.of(finding.rule)
    const failed = finding.verdict === 'fail'
    this.#waived.set(finding.rule, { fail: fail + Number(failed), unknown: unknown + Number(!failed) })
    return { ...bare, waiver }
  }

  of(rule: string): Waived {
    return this.#waived.get(rule) ?? { fail: 0, unknown: 0 }
  }

  /** What is wrong with the waivers, in their order. */
  notices(): readonly WaiverNotice[] {
    return this.#waivers.all.flatMap((waiver): readonly WaiverNotice[] => {
      const findings = this.#named.get(waiver) ?? 0
      if (isTooBroad(waiver)) return [{ code: 'too-broad', waiver, findings }]
      if (this.#waivers.isOver(waiver)) return [{ code: 'expired', waiver, findings }]
      return findings === 0 ? [{ code: 'unused', waiver, findings }] : []
    })
  }
}
