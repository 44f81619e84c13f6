/** One way to make a PDF of a brief. Each is a module of its own, so that a process loads nothing of the others. */
export interface Contender {
  /** Called once in each process, before its first brief. */
  prepare(): Promise<void>
  /** From the file that this contender reads to the PDF it leaves: reading and writing are part of the work. */
  make(input: string, output: string): Promise<void>
  /** Ends what `prepare` started, where that outlives a brief. */
  close?(): Promise<void>
}
