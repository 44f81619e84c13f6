import type { Span } from '../rules'

/** The characters of a text that belong to a mention already. */
export class Taken {
  readonly #taken: Uint8Array

  constructor(text: string) {
    this.#taken = new Uint8Array(text.length)
  }

  /** Takes a range, unless its first or last character is taken. */
  take({ from, to }: Span): boolean {
    if (this.#taken[from] === 1 || this.#taken[to - 1] === 1) return false
    this.#taken.fill(1, from, to)
    return true
  }

  /** Takes a range, unless any of its characters is taken. */
  takeWhole(stretch: Span): boolean {
    const first = this.#taken.subarray(stretch.from, stretch.to).indexOf(1)
    return first === -1 && this.take(stretch)
  }
}
