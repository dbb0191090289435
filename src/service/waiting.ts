/** Waits for somebody only so long. */
export class Waiting {
  readonly #patience: number
  readonly #givenUp: () => void
  #timer: NodeJS.Timeout | undefined

  /** `givenUp` is called where `patience` milliseconds go by between a beginning and its end. */
  constructor(patience: number, givenUp: () => void) {
    this.#patience = patience
    this.#givenUp = givenUp
  }

  begin(): void {
    this.over()
    this.#timer = setTimeout(this.#givenUp, this.#patience)
  }

  over(): void {
    clearTimeout(this.#timer)
  }
}
