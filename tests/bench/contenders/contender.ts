/** One way to make a PDF of a brief. Each is a module of its own, so that a process loads nothing of the others. */
export interface Contender {
  /** What a process does once, before its first brief. */
  prepare(): Promise<void>
  /** The text of a file, in the form this contender reads, to the bytes of a PDF. */
  render(text: string): Promise<Uint8Array>
}
