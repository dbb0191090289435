import type { Finding } from '../schemas/generated/finding.ts'
import type { RunManifest } from '../schemas/generated/run-manifest.ts'
import type { Waiver } from '../schemas/generated/waivers.ts'
import { ANY } from './read-waivers.ts'

/** The waivers of a file on one day. */
export interface WaiversOn {
  /** The one that is in force for a finding. */
  readonly inForce: (finding: Covered) => Waiver | undefined
  /** All that name it, whether their day is over or not. */
  readonly naming: (finding: Covered) => readonly Waiver[]
  readonly isOver: (waiver: Waiver) => boolean
  readonly all: readonly Waiver[]
}

type Covered = Pick<Finding, 'rule' | 'subject' | 'waiver'>

/** The waivers that a run is read with: those given now, else those it was audited with; on the run's own day. */
export function waiversOf({ manifest, summary }: Audited, given: readonly Waiver[] | undefined): WaiversOn {
  return waiversOn(given ?? manifest.waivers ?? [], summary.asOf)
}

interface Audited {
  readonly manifest: Pick<RunManifest, 'waivers'>
  readonly summary: { readonly asOf: string }
}

/**
 * Waivers as they stand on a day. The end day is the last that counts: it ends at midnight UTC. One for every rule or
 * every subject is too broad, and waives nothing.
 */
export function waiversOn(waivers: readonly Waiver[], day: string): WaiversOn {
  const bySubject = new Map<string, Waiver[]>()
  for (const waiver of waivers) {
    if (isTooBroad(waiver)) continue
    const key = keyOf(waiver.rule, waiver.subject)
    bySubject.set(key, [...(bySubject.get(key) ?? []), waiver])
  }
  const isOver = ({ until }: Waiver) => until < day
  const naming = ({ rule, subject }: Covered) => [
    ...(bySubject.get(keyOf(rule, subject.key)) ?? []),
    ...(bySubject.get(keyOf(rule, `${subject.reseller}/${ANY}`)) ?? []),
  ]
  return { all: waivers, isOver, naming, inForce: (finding) => naming(finding).find((waiver) => !isOver(waiver)) }
}

export function isTooBroad({ rule, subject }: Waiver): boolean {
  return rule === ANY || subject === ANY
}

function keyOf(rule: string, subject: string): string {
  return JSON.stringify([rule, subject])
}
