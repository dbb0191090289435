import { setImmediate as nextRound } from 'node:timers/promises'

/** Lets one go on after the other, and whoever else asks the service be answered between: however many there are. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve()

  /** Waits for a turn: no other of these is in the same round of events. */
  next(): Promise<unknown> {
    this.#last = this.#last.then(() => nextRound())
    return this.#last
  }
}
