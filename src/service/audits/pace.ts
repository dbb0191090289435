import { setTimeout as pause } from 'node:timers/promises'

/** The pace at which all uploads together are read, however fast they come: between them others are answered. */
export class Pace {
  readonly #perMillisecond: number
  #next = 0

  constructor(bytesPerSecond: number) {
    this.#perMillisecond = bytesPerSecond / 1000
  }

  /** Waits until it is the turn of so many bytes. */
  async take(bytes: number): Promise<void> {
    const now = performance.now()
    const turn = Math.max(now, this.#next)
    this.#next = turn + bytes / this.#perMillisecond
    if (turn > now) await pause(turn - now)
  }
}
