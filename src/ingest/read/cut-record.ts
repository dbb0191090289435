import type { SourceRecord } from './part.ts'
import { type Place, placesOf } from './places.ts'
import type { Damage, Row } from './scan.ts'

/**
 * A data record cut from a window of text, before anyone has judged it. A good one is handed on as it is: it keeps
 * its window, and works out its text and its places only when they are asked for.
 */
export class CutRecord implements SourceRecord {
  readonly kind = 'cut'
  #places: readonly Place[] | undefined

  constructor(
    readonly scanned: Row | Damage,
    /** 1-based among the data records of the file; 0 for the header. */
    readonly number: number,
    readonly line: number,
    readonly delimiter: string,
    readonly text: string,
    /** Where its text begins and stops in the window. */
    readonly from: number,
    readonly stop: number,
    /** Its cells; the likeliest ones, where it is broken or of another length than the header. */
    readonly cells: readonly string[],
    /** Whether the file ends with it, without a line end. */
    readonly isLast: boolean,
  ) {}

  get raw(): string {
    return this.text.slice(this.from, this.stop)
  }

  places(): readonly Place[] {
    const { scanned, raw, from, line, delimiter } = this
    this.#places ??= scanned.kind === 'row' ? placesOf(raw, from, line, scanned, delimiter) : []
    return this.#places
  }

  at(index: number): Place {
    return this.places()[index] ?? { line: this.line, column: 1 }
  }
}
