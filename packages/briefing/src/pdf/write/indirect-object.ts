/** An indirect object: a dictionary, or a stream if bytes were written to it. */
export class IndirectObject {
  readonly id: number
  data: Record<string, unknown>
  /** Whether its stream is deflated in the file. Streams that have a filter already are not. */
  compress: boolean
  /** Where its stream lies in the file, once written. */
  stored: { from: number; length: number } | undefined
  #chunks: Uint8Array[] | undefined

  constructor(id: number, data: Record<string, unknown>) {
    this.id = id
    this.data = data
    this.compress = data.Filter === undefined
  }

  /** Appends to its stream. */
  write(chunk: Uint8Array): void {
    this.#chunks ??= []
    this.#chunks.push(chunk)
  }

  end(chunk?: Uint8Array): void {
    if (chunk) this.write(chunk)
  }

  /** Its stream, uncompressed; undefined if it has none. */
  get bytes(): Uint8Array | undefined {
    const [first, ...others] = this.#chunks ?? []
    return first && others.length > 0 ? Buffer.concat([first, ...others]) : first
  }
}
