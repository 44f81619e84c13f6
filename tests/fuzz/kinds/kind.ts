import type { Verdict } from '../finding.ts'
import type { Random } from '../generate/random.ts'
import type { Product } from '../product.ts'

/** The folder of an input, and the functions it is given to. */
export interface Place {
  /** A folder of its own, which holds the files of the input. */
  folder: string
  product: Product
  /** Within this the product has to keep the limits. */
  during: <T>(work: () => Promise<T>) => Promise<T>
  /** Chooses which of the costly checks are made. */
  random: Random
}

/** An input: its files, and the data by which it can be shrunk. */
export interface Input {
  files: Record<string, string | Uint8Array>
  /** The data of the brief, if that is shrunk. */
  data?: unknown
  /** Facts about the input that only its generator knows. */
  known?: unknown
}

export interface Kind {
  make: (random: Random) => Input
  judge: (place: Place, input: Input) => Promise<Verdict>
}
