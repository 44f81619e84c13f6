/** An object of the file that others refer to: a dictionary, or a stream if anything was written to it. */
export class IndirectObject {
  readonly id: number
  data: Record<string, unknown>
  /** Whether its bytes are deflated in the file. Those that have a filter already are not. */
  compress: boolean
  /** Where its bytes are in the file, once that is written. */
  stored: { from: number; length: number } | undefined
  #chunks: Uint8Array[] | undefined

  constructor(id: number, data: Record<string, unknown>) {
    this.id = id
    this.data = data
    this.compress = data.Filter === undefined
  }

  /** Makes it a stream, or a longer one. */
  write(chunk: Uint8Array): void {
    this.#chunks ??= []
    this.#chunks.push(chunk)
  }

  end(chunk?: Uint8Array): void {
    if (chunk) this.write(chunk)
  }

  /** What was written to it, before it is deflated; nothing, if it is no stream. */
  get bytes(): Uint8Array | undefined {
    const [first, ...others] = this.#chunks ?? []
    return first && others.length > 0 ? Buffer.concat([first, ...others]) : first
  }
}
