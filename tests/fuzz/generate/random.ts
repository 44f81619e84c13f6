/** Pseudorandom values, equal for equal seeds on every machine. */
export class Random {
  #state: number

  /** @param seed any text: what kind of input, and which of them */
  constructor(seed: string) {
    this.#state = 0x811c9dc5
    for (let at = 0; at < seed.length; at += 1)
      this.#state = Math.imul(this.#state ^ seed.charCodeAt(at), 0x01000193) >>> 0
  }

  /** From 0, below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from `least` to `most`, both of them too. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** Small numbers often, large ones seldom: each doubling is half as likely. */
  few(most: number): number {
    let number = this.int(0, 3)
    while (number < most && this.chance(0.4)) number = number * 2 + this.int(0, 1)
    return Math.min(number, most)
  }

  /** @param probability from 0, never, to 1, always */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** @throws RangeError if there is nothing to choose from */
  pick<T>(from: readonly T[]): T {
    if (from.length === 0) throw new RangeError('nothing to choose from')
    return from[this.int(0, from.length - 1)] as T
  }

  list<T>(length: number, one: (index: number) => T): T[] {
    return Array.from({ length }, (_, index) => one(index))
  }
}
