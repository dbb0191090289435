import type { RejectLine } from '../../run/parts.ts'
import type { Hollow, Law, Solid } from './hollow.ts'

/**
 * What lies compressed in the page, and is read only when it is asked for: `resellers-0`, `resellers-1`, ... and so on
 * are the ids of script elements that hold gzip of JSON in base64.
 */
export interface Blocks {
  readonly resellers: ResellerBlock
  readonly findings: FindingBlock
  readonly forms: FormBlock
  readonly rejects: readonly RejectLine[]
}

/** Some resellers, column by column. */
export interface ResellerBlock {
  readonly key: readonly string[]
  readonly name: readonly string[]
  /** A letter for the state of each gate, in their order. */
  readonly gates: readonly string[]
  /** The block with its findings, and its place there; -1 where it has none. */
  readonly block: readonly number[]
  readonly slot: readonly number[]
  /** The rules that fail, by their place among the rules. */
  readonly rules: readonly (readonly number[])[]
  readonly blocking: readonly number[]
  readonly warning: readonly number[]
  readonly advisory: readonly number[]
  readonly unknown: readonly number[]
  readonly waived: readonly number[]
}

/** The findings of some resellers, one after the other. */
export interface FindingBlock {
  /** How many each reseller has, by slot. */
  readonly counts: readonly number[]
  /** The form of each finding, by its place among the forms. */
  readonly forms: readonly number[]
  /** What fills the holes of all of them. */
  readonly own: readonly Solid[]
}

/** The forms of all findings, each with the law it belongs to. */
export interface FormBlock {
  readonly laws: readonly Law[]
  readonly forms: readonly (readonly [law: number, form: Hollow])[]
}

/** The letter of each state of a gate. */
export const LETTERS = { open: 'o', blocked: 'b', undetermined: 'u' } as const
