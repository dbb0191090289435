/** A request that waits for its answer. */
export interface Asking {
  /** Works the answer out, and gives back what sends it. */
  readonly work: () => () => void
  /** Is told of an error in either: it stays with the request. */
  readonly fail: (error: unknown) => void
}

/**
 * Answers requests by rounds: all that have come are worked out one after the other, then all answers are sent. To send
 * each at once costs half as much again: whoever waits for it runs in between, and then nothing is at hand any more.
 */
export class Rounds {
  #asking: Asking[] = []

  /** Takes a request into the next round. */
  add(asking: Asking): void {
    if (this.#asking.length === 0) setImmediate(() => this.#round())
    this.#asking.push(asking)
  }

  /** What is ready does not wait for much else, and neither does whoever else asks the service. */
  #round(): void {
    const until = performance.now() + LONGEST
    const ready: (() => void)[] = []
    for (const asking of this.#asking) {
      ready.push(workedOut(asking))
      if (performance.now() > until) break
    }
    this.#asking = this.#asking.slice(ready.length)
    if (this.#asking.length > 0) setImmediate(() => this.#round())
    for (const send of ready) send()
  }
}

/** In milliseconds: less than anybody notices, and time for some tens of accounts. */
const LONGEST = 10

function workedOut({ work, fail }: Asking): () => void {
  try {
    const send = work()
    return () => guarded(send, fail)
  } catch (error) {
    return () => fail(error)
  }
}

function guarded(send: () => void, fail: Asking['fail']): void {
  try {
    send()
  } catch (error) {
    fail(error)
  }
}
