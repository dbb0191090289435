import type { Finding } from '../schemas/generated/finding.ts'

/** What counts of a finding when two are compared: where its cells stood does not, nor in which column or file. */
export interface Side {
  readonly verdict: Finding['verdict']
  readonly cause?: Finding['cause']
  readonly version: number
  readonly severity: Finding['severity']
  readonly seen: readonly Pick<Finding['seen'][number], 'fact' | 'value' | 'cause'>[]
  /** The end day of the waiver that is in force. */
  readonly waivedUntil?: string
}

export function sideOf({ verdict, cause, version, severity, seen, waiver }: Finding): Side {
  return {
    verdict,
    ...(cause === undefined ? {} : { cause }),
    version,
    severity,
    seen: seen.map((fact) => ({
      fact: fact.fact,
      ...(fact.value === undefined ? {} : { value: fact.value }),
      ...(fact.cause === undefined ? {} : { cause: fact.cause }),
    })),
    ...(waiver === undefined ? {} : { waivedUntil: waiver.until }),
  }
}
