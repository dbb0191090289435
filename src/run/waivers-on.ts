import type { Finding } from '../schemas/generated/finding.ts'
import { ANY, type PlacedWaiver } from './read-waivers.ts'

/** The waivers of a file on one day. */
export interface WaiversOn {
  /** The one that is in force for a finding. */
  readonly inForce: (finding: Covered) => PlacedWaiver | undefined
  /** All that name it, whether their day is over or not. */
  readonly naming: (finding: Covered) => readonly PlacedWaiver[]
  readonly isOver: (waiver: PlacedWaiver) => boolean
  readonly all: readonly PlacedWaiver[]
}

type Covered = Pick<Finding, 'rule' | 'subject'>

export const NO_WAIVERS: WaiversOn = waiversOn([], '')

/**
 * Waivers as they stand on a day. The end day is the last that counts: it ends at midnight UTC. One for every rule or
 * every subject is too broad, and waives nothing.
 */
export function waiversOn(waivers: readonly PlacedWaiver[], day: string): WaiversOn {
  const bySubject = new Map<string, PlacedWaiver[]>()
  for (const waiver of waivers) {
    if (isTooBroad(waiver)) continue
    const key = keyOf(waiver.rule, waiver.subject)
    bySubject.set(key, [...(bySubject.get(key) ?? []), waiver])
  }
  const isOver = ({ until }: PlacedWaiver) => until < day
  const naming = ({ rule, subject }: Covered) => [
    ...(bySubject.get(keyOf(rule, subject.key)) ?? []),
    ...(bySubject.get(keyOf(rule, `${subject.reseller}/${ANY}`)) ?? []),
  ]
  return { all: waivers, isOver, naming, inForce: (finding) => naming(finding).find((waiver) => !isOver(waiver)) }
}

export function isTooBroad({ rule, subject }: PlacedWaiver): boolean {
  return rule === ANY || subject === ANY
}

function keyOf(rule: string, subject: string): string {
  return JSON.stringify([rule, subject])
}
